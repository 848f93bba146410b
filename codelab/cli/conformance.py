"""`codelab conformance`: our prompts and verdicts held against published ones."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from codelab.cli import options as opt
from codelab.cli.output import finish, print_frame, print_issues, print_json
from codelab.core.errors import InputError

if TYPE_CHECKING:
    from codelab.conformance.prompts import PromptReport
    from codelab.conformance.verdicts import Disagreement
    from codelab.core.task import Task

__all__ = ["conformance"]

conformance = typer.Typer(help="Hold codelab against published prompts and verdicts.", no_args_is_help=True)

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
        print_json({report.language: asdict(report) for report in reports})
    else:
        print_frame([_summary(report) for report in reports])
        for report in reports:
            _explain(report, diff=diff)
    print_issues(benchmark.issues)
    finish(ok=all(report.conforms for report in reports), incomplete=bool(benchmark.issues))


def _summary(report: PromptReport) -> dict[str, Any]:
    return {
        "language": report.language,
        "compared": report.compared,
        "equal": len(report.equal),
        "different": str(len(report.different)),
        "missing": str(len(report.missing)),
        "extra": str(len(report.extra)),
    }


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
    summary = {
        "rules": report.rules, "compared": report.compared, "peer passed": report.peer_passed, "passed": report.passed,
        "disagreements": str(len(report.disagreements)), "not judged": str(len(report.unjudged)),
    }  # fmt: skip
    if as_json:
        print_json(asdict(report) | {"issues": [str(issue) for issue in report.issues]})
    else:
        print_frame([summary])
        print_frame([_difference(one) for one in (*report.disagreements, *report.unjudged)])
    print_issues(report.issues)
    finish(ok=not (report.disagreements or report.unjudged), incomplete=bool(report.issues))


def _difference(one: Disagreement) -> dict[str, Any]:
    return {
        "line": str(one.recorded.line),
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
