"""How many programs a second are judged, and what judging adds to running them.

The same programs are run by `run_batch` and, in the same process, one after another by plain
`subprocess` with the same commands, no sandbox and no judgement. CPU time is that of this process and
all that it started, so the difference is what isolation, limits and verdicts cost. It must stay below
15 ms of CPU time a program.

    python benchmarks/throughput.py --count 40 py js rs java lua sh
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import codelab
from codelab.environments import Job, Program, find_toolchain, run_batch
from codelab.languages.spec import read_spec

MARK = 15.0
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
"""That of the sandbox: Node alone spends 25 ms more when the caller's names certificates."""
ROUNDS = 4
"""Both ways take turns, so that the machine's other load falls on both."""
LANGUAGES = ("py", "js", "rs", "java", "lua", "sh")


class Cost(NamedTuple):
    """Wall and CPU seconds of a number of programs."""

    wall: float = 0.0
    cpu: float = 0.0

    def plus(self, other: Cost) -> Cost:
        """The sum."""
        return Cost(self.wall + other.wall, self.cpu + other.cpu)


def programs(language: str, count: int) -> list[str]:
    """Different programs that pass: the primer's reference solutions with their tests, each with its own comment."""
    plan = codelab.plan("primer", languages=[language])
    tasks = {task.id: task for task in plan.tasks}
    samples = codelab.Reference(plan.benchmark.problems).generate(plan.tasks, samples=1, seed=0)
    sources = [tasks[sample.task].program(sample.completion) for sample in samples]
    comment = read_spec(language).comment
    return [f"{source}\n{comment} {number}\n" for number, source in zip(range(count), cycle(sources), strict=False)]


def measured(action: Callable[[], None]) -> Cost:
    wall, cpu = time.perf_counter(), cpu_seconds()
    action()
    return Cost(time.perf_counter() - wall, cpu_seconds() - cpu)


def cpu_seconds() -> float:
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def judged(language: str, sources: list[str], workers: int) -> None:
    jobs = (Job(number, Program(language, source)) for number, source in enumerate(sources))
    for _, verdict in run_batch(jobs, workers=workers):
        assert verdict.passed, verdict


def plain(language: str, sources: list[str]) -> None:
    """Build and run each program in a folder of its own; without a sandbox its harness reports nothing."""
    spec, toolchain = read_spec(language), find_toolchain(language)
    stages = [toolchain.command(command, spec.file) for command in (spec.procedure.build, spec.procedure.run)]
    for source in sources:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / spec.file).write_text(source, encoding="utf-8")
            for stage in filter(None, stages):
                subprocess.run(
                    stage, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, check=True
                )


def compared(language: str, count: int, workers: int) -> tuple[Cost, Cost]:
    """The cost of judging the programs and of only running them."""
    sources = programs(language, count)
    judged(language, sources[:1], 1)  # finds the toolchain and warms the caches of both
    ours = theirs = Cost()
    for start in range(ROUNDS):
        part = sources[start::ROUNDS]
        ours = ours.plus(measured(partial(judged, language, part, workers)))
        theirs = theirs.plus(measured(partial(plain, language, part)))
    return ours, theirs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--count", type=int, default=40, help="programs for each language")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    print(f"{options.count} programs a language, {options.workers} workers; CPU ms a program")
    print(f"{'language':10}{'judged/s':>10}{'plain/s':>10}{'judged':>10}{'plain':>10}{'added':>10}   mark {MARK:.0f}")
    for language in options.languages:
        ours, theirs = compared(language, options.count, options.workers)
        added = 1000 * (ours.cpu - theirs.cpu) / options.count
        print(
            f"{language:10}{options.count / ours.wall:10.1f}{options.count / theirs.wall:10.1f}"
            f"{1000 * ours.cpu / options.count:10.1f}{1000 * theirs.cpu / options.count:10.1f}{added:10.1f}"
            f"   {'ok' if added < MARK else 'above'}"
        )


if __name__ == "__main__":
    main()
