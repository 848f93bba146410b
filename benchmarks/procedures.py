"""CPU seconds of building and running a solution: by codelab's commands and by MultiPL-E's, in the same sandbox.

    python benchmarks/procedures.py [--count N] [language ...]

Programs are the primer's reference solutions with their tests; the two ways take turns, and so meet the same load.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Iterator

from codelab.benchmarks import load
from codelab.core.errors import ToolchainMissingError
from codelab.core.task import Task
from codelab.environments import find_toolchain
from codelab.environments.run import Program, judge
from codelab.languages import resolve_languages
from codelab.models import Reference
from codelab.translate import translate


def main() -> None:
    """Print one row a language."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--count", type=int, default=8, help="programs a language")
    options = parser.parse_args()
    print("| language | codelab, CPU s | MultiPL-E's commands, CPU s | ratio | verdicts differ |")
    print("|---|---|---|---|---|")
    for language in resolve_languages(options.languages or None):
        try:
            find_toolchain(language)
        except ToolchainMissingError:
            print(f"| {language} | not run: no toolchain | | | |")
            continue
        print(_row(language, options.count), flush=True)


def _row(language: str, count: int) -> str:
    ours: list[float] = []
    theirs: list[float] = []
    different = 0
    for program, published in _programs(language, count):
        first, second = judge(program), judge(published)
        different += first.passed != second.passed
        ours.append(first.cpu_seconds)
        theirs.append(second.cpu_seconds)
    mine, peer = statistics.median(ours), statistics.median(theirs)
    return f"| {language} | {mine:.3f} | {peer:.3f} | {peer / mine:.1f} | {different} |"


def _programs(language: str, count: int) -> Iterator[tuple[Program, Program]]:
    problems = load("primer").problems
    reference = Reference(problems)
    for problem in problems[:count]:
        task = translate(problem, language, wording="clean")
        if isinstance(task, Task):
            completion = reference.solution(task)
            yield Program.of(task, completion), Program.of(task, completion, rules="multipl-e")


if __name__ == "__main__":
    main()
