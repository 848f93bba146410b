"""The commands `doctor`, `translate`, `evaluate`, `report` and `notebook`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from codelab.cli import options as opt
from codelab.cli.conformance import conformance
from codelab.cli.languages import languages as languages_commands
from codelab.cli.output import finish, print_frame, print_issues, print_json, write_parquet
from codelab.core.errors import InputError

if TYPE_CHECKING:
    from codelab.core.verdict import Isolation
    from codelab.environments import LevelReport
    from codelab.run_folder import Run

__all__ = ["app"]

app = typer.Typer(
    name="codelab",
    help="Measure how well language models write code, in many programming languages.",
    epilog="Exit codes: 0 done; 1 done, and something is not as it should be; 2 bad input; "
    "3 our machinery failed; 4 done, but parts of the input were left out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(conformance, name="conformance")
app.add_typer(languages_commands, name="languages")


@app.command()
def doctor(
    languages: opt.Languages = None,
    isolation: opt.IsolationOption = None,
    cluster: opt.Cluster = None,
    as_json: opt.Json = False,
) -> None:
    """Show each language: its toolchain, whether it works, what to install; and how programs are contained.

    With --cluster: which worker has which toolchain.
    """
    from dataclasses import asdict

    from codelab.environments import doctor as examine
    from codelab.environments import level_reports
    from codelab.languages import resolve_languages

    if cluster is not None:
        _show_workers(
            cluster, resolve_languages(languages or None), isolation=opt.isolation(isolation), as_json=as_json
        )
        return
    reports = examine(resolve_languages(languages or None), isolation=opt.isolation(isolation))
    levels = level_reports()
    if as_json:
        print_json({"languages": [asdict(each) for each in reports], "levels": [asdict(each) for each in levels]})
    else:
        rows = [
            {
                "language": report.language,
                "toolchain": report.version or "missing",
                "level": report.level,
                "healthy": "yes" if report.healthy else "no",
                "isolation": report.isolation or "none",
                "what to do": report.reason,
            }
            for report in reports
        ]
        print_frame(rows)
        _print_levels(levels)
    # What nobody promises to run is not amiss where it does not.
    finish(ok=all(report.healthy or report.level == "prompt" for report in reports))


def _print_levels(levels: list[LevelReport]) -> None:
    """A row a guarantee that is missing, so that each is one line."""
    print_frame(
        [
            {
                "level": "" if number else report.level,
                "works here": "" if number else _works(report),
                "does not guarantee": missing,
            }
            for report in levels
            for number, missing in enumerate(report.missing)
        ]
    )


def _works(report: LevelReport) -> str:
    return f"no: {report.reason}" if not report.works else "yes, the default" if report.default else "yes"


def _show_workers(cluster: str, languages: list[str], *, isolation: Isolation | None, as_json: bool) -> None:
    from codelab.environments import open_cluster

    with open_cluster(cluster, languages=languages, isolation=isolation) as found:
        surveys, toolchains, issues = dict(sorted(found.surveys.items())), found.toolchains, found.issues
    rows = [
        {
            "worker": address,
            "language": language,
            "toolchain": survey.toolchains.get(language, "missing"),
            "used": "yes" if survey.toolchains.get(language) == toolchains[language] else "no",
            "isolation": survey.isolation,
            "what to do": survey.missing.get(language, ""),
        }
        for address, survey in surveys.items()
        for language in languages
    ]
    if as_json:
        print_json(rows)
    else:
        print_frame(rows)
    print_issues(issues)
    finish(ok=all(toolchains.values()), incomplete=bool(issues))


@app.command()
def translate(
    source: opt.Source = "primer",
    languages: opt.Languages = None,
    out: Annotated[Path | None, typer.Option(help="Write <benchmark>-<language>.jsonl files into this folder.")] = None,
    wording: opt.WordingOption = None,
    limit: opt.Limit = None,
    as_json: opt.Json = False,
) -> None:
    """Put a benchmark's problems in languages: prompts, tests and stop tokens in MultiPL-E's format."""
    from codelab.evaluation import plan, write_tasks

    made = plan(source, languages=languages or None, wording=opt.wording(wording), limit=limit)
    rows = [
        {
            "language": language,
            "translated": sum(task.language == language for task in made.tasks),
            "refused": sum(refusal.language == language for refusal in made.refusals),
        }
        for language in made.languages
    ]
    if out is not None:
        write_tasks(out, made.tasks)
    refused = [{"language": r.language, "name": r.name, "reason": r.reason} for r in made.refusals]
    if as_json:
        print_json({"benchmark": made.benchmark.name, "languages": rows, "refusals": refused})
    else:
        print_frame(rows, sparse=["refused"])
        print_frame(refused)
    print_issues(made.issues)
    finish(incomplete=bool(made.issues))


@app.command()
def evaluate(
    source: opt.Source = "primer",
    model: Annotated[
        str, typer.Option(help="`reference`, `replay:FILE` (JSONL, Parquet or a folder of MultiPL-E results).")
    ] = "reference",
    folder: Annotated[Path, typer.Option(help="Where results are kept; the same command resumes.")] = Path("runs/run"),
    languages: opt.Languages = None,
    samples: Annotated[int, typer.Option(help="Samples a task.")] = 1,
    mutated: Annotated[float, typer.Option(help="Share of reference solutions to spoil, 0 to 1.")] = 0.0,
    seed: Annotated[int, typer.Option(help="Seed of the model.")] = 0,
    rules: opt.RulesOption = "codelab",
    wording: opt.WordingOption = None,
    limit: opt.Limit = None,
    workers: Annotated[int | None, typer.Option(help="Programs run at once; one a core by default.")] = None,
    isolation: opt.IsolationOption = None,
    cluster: opt.Cluster = None,
    k: opt.Ks = None,
    as_json: opt.Json = False,
    parquet: opt.Parquet = None,
) -> None:
    """Answer a benchmark's tasks with a model, judge every answer and print the scores."""
    from codelab.evaluation import evaluate as run_evaluation
    from codelab.evaluation import plan
    from codelab.models import make_model

    ks = k or [1]
    opt.check_ks(ks, samples=samples)
    work = plan(source, languages=languages or None, wording=opt.wording(wording), limit=limit)
    answering = make_model(model, problems=work.benchmark.problems, mutated=mutated)
    run = run_evaluation(
        work, answering, folder=folder, samples=samples, seed=seed, rules=opt.rules(rules), workers=workers,
        isolation=opt.isolation(isolation), cluster=cluster,
    )  # fmt: skip
    print_issues(run.issues)
    _print_report(run, k=ks, as_json=as_json, parquet=parquet)
    finish(ok=_all_judged(run), incomplete=bool(run.issues))


def _all_judged(run: Run) -> bool:
    """Whether no verdict failed for our own reasons; says on standard error what did."""
    import polars as pl

    from codelab.core.verdict import Status

    ours = [str(Status.TOOLCHAIN_MISSING), str(Status.INFRASTRUCTURE_ERROR)]
    lost = run.verdicts().filter(pl.col("status").is_in(ours))
    for message, count in lost.group_by("message", maintain_order=True).len().iter_rows():
        typer.echo(f"not judged: {count} samples: {message}", err=True)
    return lost.is_empty()


@app.command()
def report(
    folder: Annotated[Path, typer.Argument(help="A folder that `codelab evaluate` or a notebook wrote.")],
    k: opt.Ks = None,
    as_json: opt.Json = False,
    parquet: opt.Parquet = None,
) -> None:
    """Print the scores of a run: pass@k by language and overall, and what is not counted."""
    from codelab.run_folder import Run

    _print_report(Run(folder), k=k or [1], as_json=as_json, parquet=parquet)


def _print_report(run: Run, *, k: list[int], as_json: bool, parquet: Path | None) -> None:
    from codelab.core.verdict import Status
    from codelab.metrics import check_k

    verdicts = run.verdicts()
    statuses = [str(status) for status in Status]
    answered = verdicts["model"] != ""
    if not answered.any():
        reasons = verdicts["message"].unique(maintain_order=True).to_list()
        remedy = f"All is refused: {'; '.join(reasons[:3])}" if reasons else "The model gave no answer to any task"
        raise InputError("no samples were judged", file=run.folder, remedy=remedy)
    # Where nothing counts (a toolchain is missing) the table says so, and no k would do better.
    if verdicts["status"].is_in([str(status) for status in Status if status.counted]).any():
        check_k(verdicts, k)
    scores, counts = run.scores(k), run.counts()
    if parquet is not None:
        write_parquet(scores, parquet)
    if as_json:
        print_json({"folder": str(run.folder), "scores": scores.to_dicts(), "statuses": counts.to_dicts()})
        return
    print_frame(scores.to_dicts(), sparse=["short", *(name for name in statuses if name in scores.columns)])
    print_frame(counts.to_dicts(), sparse=statuses)


@app.command()
def notebook(
    folder: Annotated[Path, typer.Argument(help="Where to put the notebooks.")] = Path("notebooks"),
) -> None:
    """Copy codelab's notebooks to a folder of yours, to be opened in JupyterLab or run by papermill."""
    import shutil

    from codelab.core.content import content

    for file in sorted(content("notebooks").glob("*.ipynb")):
        if (folder / file.name).exists():
            typer.echo(f"{folder / file.name} is there already and is left as it is")
            continue
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, folder / file.name)  # without the permissions of an installed, read-only file
        except OSError as error:
            raise InputError(f"cannot be written ({error.strerror})", file=folder, remedy="Name another") from error
        typer.echo(folder / file.name)
