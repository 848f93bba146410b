"""`codelab languages`: the table of languages, and what it takes to add one."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from codelab.cli import options as opt
from codelab.cli.output import finish, print_frame, print_json

__all__ = ["languages"]

languages = typer.Typer(
    help="List the languages, begin a new one, and check that one is complete.", no_args_is_help=True
)

_Name = Annotated[str, typer.Argument(help="The language's short name, such as `rs`.")]


@languages.command("list")
def list_languages(as_json: opt.Json = False) -> None:
    """List every language: its name, file extension and whether its programs are run or only its prompts made."""
    from codelab.languages import LANGUAGES, read_spec

    specs = [read_spec(name) for name in LANGUAGES]
    rows = [
        {"name": spec.name, "language": spec.title, "extension": spec.extension, "level": spec.level} for spec in specs
    ]
    print_json(rows) if as_json else print_frame(rows)


@languages.command()
def new(
    name: _Name,
    like: Annotated[str, typer.Option(help="The language to copy: the one that is closest.")] = "lua",
    title: Annotated[str | None, typer.Option(help="What people call it.")] = None,
    extension: Annotated[str | None, typer.Option(help="Of its files; the name by default.")] = None,
) -> None:
    """Begin a language as a working copy of another; only the solutions are missing."""
    from codelab.conformance.scaffold import new_language

    for file in new_language(name, like=like, title=title, extension=extension):
        typer.echo(file)
    typer.echo(f"Now change these to what the language is; `codelab languages check {name}` says what is left to do.")


@languages.command()
def check(
    name: _Name,
    reference: Annotated[Path | None, typer.Option(help="A folder of MultiPL-E's sources and prompts.")] = None,
    workers: Annotated[int | None, typer.Option(help="Programs run at once; one a core by default.")] = None,
    as_json: opt.Json = False,
) -> None:
    """Run the conformance suite of one language and print what is missing. Ends with 1 unless all is well."""
    from codelab.conformance.language import check_language

    found = list(check_language(name, reference=reference, workers=workers))
    print_json([asdict(one) for one in found]) if as_json else print_frame([asdict(one) for one in found])
    finish(ok=not any(one.state in ("missing", "wrong") for one in found))


@languages.command()
def document(
    language: opt.Languages = None,
    humaneval: Annotated[
        str | None, typer.Option(help="HumanEval's Python problems: counts what is translated.")
    ] = None,
    mbpp: Annotated[str | None, typer.Option(help="MBPP's Python problems: counts what is translated.")] = None,
    workers: Annotated[int | None, typer.Option(help="Programs run at once; one a core by default.")] = None,
) -> None:
    """Print the table of docs/languages.md: toolchains tried, problems translated, solutions passing, CPU seconds."""
    from codelab.benchmarks import load
    from codelab.conformance.overview import language_rows, markdown_table
    from codelab.languages import resolve_languages

    names = resolve_languages(language)
    sources = {"HumanEval": humaneval, "MBPP": mbpp, "primer": "primer"}
    problems = {title: load(source).problems for title, source in sources.items() if source}
    typer.echo(markdown_table(list(language_rows(names, problems, workers=workers))), nl=False)
