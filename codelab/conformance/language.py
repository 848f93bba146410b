"""Whether a language is complete: every part there, and each shown to work by running it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from codelab.benchmarks import load
from codelab.conformance.prompts import compare_prompts
from codelab.conformance.solutions import check_solutions
from codelab.conformance.solvable import check_solvable
from codelab.core.content import content
from codelab.core.errors import CodelabError, ToolchainMissingError
from codelab.core.verdict import COUNTED
from codelab.environments import find_toolchain, run
from codelab.languages import Language, get_language
from codelab.languages.probes import read_probes
from codelab.languages.spec import LanguageSpec, read_spec
from codelab.translate.harness import harness_tests

__all__ = ["Check", "check_language"]

State = Literal["ok", "missing", "wrong", "not run"]


@dataclass(frozen=True, slots=True)
class Check:
    """One part of a language; `detail` is a figure where it is well, and what to do where it is not."""

    part: str
    state: State
    detail: str


def check_language(name: str, *, reference: Path | None = None, workers: int | None = None) -> Iterator[Check]:
    """Examine a language part by part, those that run programs last.

    `reference` is a folder with MultiPL-E's `source_humaneval.jsonl` and `humaneval/<language>.jsonl`. Raises
    UnknownLanguageError.
    """
    spec = read_spec(name)
    at_rest: dict[str, Callable[[], Check]] = {
        "module": partial(_module, spec), "harness": partial(_harness, spec), "probes": partial(_probes, spec),
        "failures": partial(_failures, spec), "solutions": partial(_solutions, spec),
        "documentation": partial(_documentation, spec), "prompts": partial(_prompts, spec, reference),
    }  # fmt: skip
    running: dict[str, Callable[[], Check]] = {
        "outcomes": partial(_outcomes, spec), "solutions pass": partial(_solved, spec, workers),
        "answer tables": partial(_answered, spec, workers), "property tests": partial(_properties, spec),
    }  # fmt: skip
    for part, look in at_rest.items():
        yield _guarded(part, look)
    try:
        find_toolchain(name)
    except ToolchainMissingError as error:
        yield from (Check(part, "not run", str(error)) for part in running)
        return
    for part, look in running.items():
        yield _guarded(part, look)


def _guarded(part: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except (CodelabError, OSError, ImportError, AttributeError) as error:
        return Check(part, "wrong", str(error))


def _module(spec: LanguageSpec) -> Check:
    module, _, name = spec.module.partition(":")
    found = getattr(import_module(f"codelab.languages.{module}"), name)
    if not issubclass(found, Language) or found.name != spec.name:
        return Check("module", "wrong", f"{spec.module} is no Language with name = {spec.name!r}")
    get_language(spec.name, wording="clean")
    return Check("module", "ok", spec.module)


def _harness(spec: LanguageSpec) -> Check:
    tests = harness_tests(spec, ())
    if "codelab-harness" not in tests:
        return Check("harness", "wrong", "below codelab:program, write codelab-harness and a version in a comment")
    return Check("harness", "ok", f"{len(tests.splitlines())} lines")


def _probes(spec: LanguageSpec) -> Check:
    probes = read_probes(spec.name)
    bodies = ("identity", "points", "decimal", "bits", "exits", "exits_before")
    return Check("probes", "ok", ", ".join(name for name in bodies if getattr(probes, name)))


def _failures(spec: LanguageSpec) -> Check:
    return _files(spec, "failures", [str(status) for status in COUNTED])


def _solutions(spec: LanguageSpec) -> Check:
    if spec.name == "py":
        return Check("solutions", "ok", "the problems' own sources")
    return _files(spec, "solutions", sorted(problem.name for problem in load("primer").problems))


def _files(spec: LanguageSpec, folder: str, names: list[str]) -> Check:
    absent = [name for name in names if not (spec.folder / folder / f"{name}.{spec.extension}").is_file()]
    if absent:
        return Check(folder, "missing", f"translators/{spec.name}/{folder}: {', '.join(absent)}")
    return Check(folder, "ok", f"{len(names)} of {len(names)}")


def _documentation(spec: LanguageSpec) -> Check:
    docs = content("translators").parent / "docs"
    if not docs.is_dir():
        return Check("documentation", "not run", "docs/ is not part of an installed codelab")
    if f"| {spec.name} |" not in (docs / "languages.md").read_text(encoding="utf-8"):
        remedy = f"`codelab languages document -l {spec.name}` prints it"
        return Check("documentation", "missing", f"no row in docs/languages.md: {remedy}")
    explained = (docs / "differences.md").read_text(encoding="utf-8")
    rows = [f"| {spec.name} | {name} | {reason} |" for name, reason in spec.differences.items()]
    if absent := [row for row in rows if row not in explained]:
        return Check("documentation", "missing", f"no row in docs/differences.md: {' '.join(absent)}")
    return Check("documentation", "ok", "docs/languages.md, docs/differences.md")


def _prompts(spec: LanguageSpec, reference: Path | None) -> Check:
    folder = reference or Path(os.environ.get("CODELAB_REFERENCE", "../shared/data")) / "multipl_e"
    published = folder / "humaneval" / f"{spec.name}.jsonl"
    if not published.is_file():
        return Check("prompts", "not run", f"no published prompts in {published}")
    problems = load(folder / "source_humaneval.jsonl").problems
    report = compare_prompts(problems, load(published, format="multipl-e").tasks, spec.name)
    counts = {"equal": report.equal, "different": report.different, "missing": report.missing, "extra": report.extra}
    text = ", ".join(f"{len(found)} {kind}" for kind, found in counts.items())
    return Check("prompts", "ok" if report.conforms else "wrong", text)


def _outcomes(spec: LanguageSpec) -> Check:
    for status in COUNTED:
        file = spec.folder / "failures" / f"{status}.{spec.extension}"
        verdict = run(file.read_text(encoding="utf-8"), spec.name)
        if verdict.status is not status:
            return Check("outcomes", "wrong", f"{file.name} is {verdict.status}: {verdict.message or verdict.stderr}")
    return Check("outcomes", "ok", f"{len(COUNTED)} of {len(COUNTED)}")


def _solved(spec: LanguageSpec, workers: int | None) -> Check:
    (report,) = check_solutions([spec.name], workers=workers)
    caught = sum(report.caught.values())
    text = f"{report.passed} of {report.solutions} pass, {caught} of {report.mutants} mutants are caught"
    lacking = [*report.failing, *report.missing, *(one.problem for one in report.survivors), *report.untested]
    why = (
        f": {', '.join(dict.fromkeys(lacking))}; see `codelab conformance solutions -l {spec.name}`" if lacking else ""
    )
    return Check("solutions pass", "ok" if report.conforms else "wrong", text + why)


def _answered(spec: LanguageSpec, workers: int | None) -> Check:
    (report,) = check_solvable(load("primer").problems, [spec.name], workers=workers)
    text = f"{report.published + len(report.gained)} of {report.translated} tasks can be passed"
    why = f": {', '.join(report.failing)}; see `codelab conformance solvable -l {spec.name}`" if report.failing else ""
    return Check("answer tables", "ok" if report.conforms else "wrong", text + why)


def _properties(spec: LanguageSpec) -> Check:
    tests = content("translators").parent / "tests" / "languages"
    if not tests.is_dir() or not find_spec("pytest"):
        return Check("property tests", "not run", "they need a checkout and `make .venv/.dev`")
    arguments = ["-q", "--language", spec.name, str(tests.relative_to(tests.parents[1]))]
    with tempfile.TemporaryDirectory() as own:
        # Another session of pytest may be at work, and neither may clear away what the other has written.
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--basetemp", f"{own}/tests", *arguments]
        done = subprocess.run(command, cwd=tests.parents[1], capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:] or [done.stderr.strip()[-200:]]
    remedy = "" if done.returncode == 0 else f"; see `pytest {' '.join(arguments)}`"
    return Check("property tests", "ok" if done.returncode == 0 else "wrong", last[0] + remedy)
