"""`codelab conformance`: our prompts and verdicts held against published ones, and the primer against its mutants."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codelab.cli import options as opt
from codelab.cli.output import finish, print_frame, print_issues, print_json
from codelab.core.errors import InputError
from codelab.core.verdict import Status

if TYPE_CHECKING:
    from codelab.conformance.prompts import PromptReport
    from codelab.conformance.solutions import SolutionReport
    from codelab.conformance.solvable import SolvableReport
    from codelab.conformance.verdicts import Disagreement
    from codelab.core.task import Task

__all__ = ["conformance"]

conformance = typer.Typer(
    help="Hold codelab against published prompts and verdicts, and the primer against mutants.", no_args_is_help=True
)

_CAUGHT = [status for status in Status if status.counted and status not in (Status.PASSED, Status.BUILD_ERROR)]
_Reference = Annotated[Path, typer.Option(help="A folder of published <language>.jsonl files.")]


@conformance.command()
def prompts(
    source: Annotated[str, typer.Option(help="The Python problems: any benchmark that codelab loads.")],
    reference: _Reference,
    languages: opt.Languages = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show the difference of each prompt that differs.")] = False,
    as_json: opt.Json = False,
) -> None:
    """Compare our prompts with published ones, byte for byte. Ends with 1 unless all are equal."""
    from codelab.benchmarks import load
    from codelab.conformance.prompts import compare_prompts

    benchmark = load(source)
    names = _languages(languages, reference)
    reports = [compare_prompts(benchmark.problems, _published(reference, name), name) for name in names]
    if as_json:
        print_json({report.language: _counts(report) | {"details": _details(report)} for report in reports})
    else:
        print_frame([{"language": report.language, **_counts(report)} for report in reports])
        for report in reports:
            _explain(report, diff=diff)
    print_issues(benchmark.issues)
    finish(ok=all(report.conforms for report in reports), incomplete=bool(benchmark.issues))


def _counts(report: PromptReport) -> dict[str, int]:
    return {
        "compared": report.compared, "equal": len(report.equal), "different": len(report.different),
        "missing": len(report.missing), "extra": len(report.extra),
    }  # fmt: skip


def _details(report: PromptReport) -> dict[str, Any]:
    return {"different": dict(report.different), "missing": dict(report.missing), "extra": list(report.extra)}


def _explain(report: PromptReport, *, diff: bool) -> None:
    for name, text in report.different.items():
        typer.echo(f"{report.language} {name}: different{f'{chr(10)}{text}' if diff else ''}")
    for name, reason in report.missing.items():
        typer.echo(f"{report.language} {name}: missing: {reason}")
    for name in report.extra:
        typer.echo(f"{report.language} {name}: extra")


@conformance.command()
def verdicts(
    programs: Annotated[list[Path], typer.Option(help="JSONL rows {name, language, completion, peer_status}; repeat.")],
    reference: _Reference,
    rules: opt.RulesOption = "multipl-e",
    workers: Annotated[int | None, typer.Option(help="Programs run at once; one a core by default.")] = None,
    as_json: opt.Json = False,
) -> None:
    """Run recorded completions and compare pass and fail with the recorded verdicts. Ends with 1 on a difference."""
    from codelab.conformance.verdicts import compare_verdicts, read_recorded

    rows = [row for file in programs for row in read_recorded(file)]
    names = {row.language for row in rows if not isinstance(row, InputError)}
    tasks = {(name, task.name): task for name in sorted(names) for task in _published(reference, name)}
    report = compare_verdicts(rows, tasks, rules=opt.rules(rules), workers=workers)
    different, unjudged = [*map(_difference, report.disagreements)], [*map(_difference, report.unjudged)]
    counts = {
        "rules": report.rules, "compared": report.compared, "agreed": report.compared - len(different),
        "peer_passed": report.peer_passed, "passed": report.passed,
    }  # fmt: skip
    if as_json:
        issues = [str(issue) for issue in report.issues]
        print_json(counts | {"disagreements": different, "unjudged": unjudged, "issues": issues})
    else:
        print_frame([counts | {"disagreements": len(different), "unjudged": len(unjudged)}])
        print_frame([*different, *unjudged])
    print_issues(report.issues)
    finish(ok=not (report.disagreements or report.unjudged), incomplete=bool(report.issues))


def _difference(one: Disagreement) -> dict[str, Any]:
    return {
        "line": one.recorded.line,
        "language": one.recorded.language,
        "name": one.recorded.name,
        "peer": one.recorded.peer_status,
        "codelab": str(one.verdict.status),
        "message": one.verdict.message,
    }


def _languages(asked: list[str] | None, reference: Path) -> list[str]:
    from codelab.languages import LANGUAGES, resolve_languages

    present = sorted(file.stem for file in reference.glob("*.jsonl"))
    if not present:
        raise InputError("no <language>.jsonl files", file=reference, remedy="Give the folder that holds them")
    return resolve_languages(asked) if asked else [name for name in present if name in LANGUAGES]


def _published(reference: Path, language: str) -> tuple[Task, ...]:
    from codelab.benchmarks import load

    return load(reference / f"{language}.jsonl", format="multipl-e").tasks


@conformance.command()
def solutions(
    languages: opt.Languages = None,
    mutants: Annotated[int, typer.Option(help="How many mutants of each solution are run.")] = 1,
    all_mutants: Annotated[bool, typer.Option("--all-mutants", help="Run every mutant of every solution.")] = False,
    seed: Annotated[int, typer.Option(help="Chooses the mutants.")] = 0,
    workers: Annotated[int | None, typer.Option(help="Programs run at once; one a core by default.")] = None,
    as_json: opt.Json = False,
) -> None:
    """Run the primer's solutions and mutants of them. Ends with 1 unless all pass and every mutant is caught."""
    from codelab.conformance.solutions import check_solutions
    from codelab.languages import resolve_languages

    wanted = None if all_mutants else mutants
    reports = [*check_solutions(resolve_languages(languages or None), mutants=wanted, seed=seed, workers=workers)]
    if as_json:
        print_json({report.language: _solved(report) | {"details": _unsolved(report)} for report in reports})
    else:
        print_frame([{"language": report.language, **_solved(report)} for report in reports], sparse=_CAUGHT)
        for report in reports:
            _explain_solutions(report)
    finish(ok=all(report.conforms for report in reports))


def _solved(report: SolutionReport) -> dict[str, int]:
    return {
        "solutions": report.solutions, "passed": report.passed,
        "mutants": report.mutants, "caught": sum(report.caught.values()),
        **{str(status): report.caught.get(status, 0) for status in _CAUGHT},
        "build_errors": report.build_errors, "equivalent": report.equivalent,
    }  # fmt: skip


def _unsolved(report: SolutionReport) -> dict[str, Any]:
    return {
        "failing": {name: {"status": str(one.status), "message": one.message} for name, one in report.failing.items()},
        "missing": dict(report.missing),
        "survivors": [one._asdict() for one in report.survivors],
        "untested": list(report.untested),
        "stale": list(report.stale),
        "unjudged": report.unjudged,
    }


def _explain_solutions(report: SolutionReport) -> None:
    for name, verdict in report.failing.items():
        typer.echo(f"{report.language} {name}: the solution does not pass: {verdict.status} {verdict.message}")
    for name, reason in report.missing.items():
        typer.echo(f"{report.language} {name}: missing: {reason}")
    for one in report.survivors:
        typer.echo(f"{report.language} {one.problem}: not caught: {one.description}")
    for name in report.untested:
        typer.echo(f"{report.language} {name}: no mutant builds")
    for text in report.stale:
        typer.echo(f"{report.language} {text}: declared equivalent, but there is no such mutant")
    if report.unjudged:
        typer.echo(f"{report.language}: {report.unjudged} mutants without a verdict")


@conformance.command()
def solvable(
    source: Annotated[str, typer.Option(help="The Python problems: any benchmark that codelab loads.")] = "primer",
    languages: opt.Languages = None,
    workers: Annotated[int | None, typer.Option(help="Programs run at once; one a core by default.")] = None,
    as_json: opt.Json = False,
) -> None:
    """Answer every task from a table of its tested arguments. Ends with 1 unless every task can be passed."""
    from codelab.benchmarks import load
    from codelab.conformance.solvable import check_solvable
    from codelab.languages import resolve_languages

    benchmark = load(source)
    reports = [*check_solvable(benchmark.problems, resolve_languages(languages or None), workers=workers)]
    if as_json:
        print_json({report.language: _solvable(report) | {"details": _unsolvable(report)} for report in reports})
    else:
        print_frame([{"language": report.language, **_solvable(report)} for report in reports])
        for report in reports:
            for kind, found in _unsolvable(report).items():
                for name, text in found.items():
                    typer.echo(f"{report.language} {name}: {kind}: {text}")
    print_issues(benchmark.issues)
    finish(ok=all(report.conforms for report in reports), incomplete=bool(benchmark.issues))


def _solvable(report: SolvableReport) -> dict[str, int]:
    return {
        "translated": report.translated, "published": report.published, "gained_by_clean": len(report.gained),
        "failing": len(report.failing), "unjudged": len(report.unjudged), "cases_left_out": report.left_out,
    }  # fmt: skip


def _unsolvable(report: SolvableReport) -> dict[str, Mapping[str, str]]:
    return {"passes in clean wording only": report.gained, "fails": report.failing, "no verdict": report.unjudged}
