"""How many programs a second are judged, and what judging adds to running them.

The same programs are run by `run_batch` and, in the same process, one after another by plain
`subprocess` with the same commands, no sandbox and no judgement. CPU time is that of this process and
all that it started, so the difference is what isolation, limits and verdicts cost. It must stay below
15 ms of CPU time a program. For it both ways run one program at a time: on cores that share their
arithmetic, programs beside each other use more CPU time for the same work.

    python benchmarks/throughput.py --count 40 py js rs java lua sh
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import mean, stdev
from typing import NamedTuple

import codelab
from codelab.environments import Job, Program, find_toolchain, run_batch
from codelab.environments.prepare import prepared
from codelab.languages.spec import read_spec

MARK = 15.0
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
"""That of the sandbox: Node alone spends 25 ms more when the caller's names certificates."""
ROUND = 4
"""Programs that are run in one way before the other way's turn."""
LANGUAGES = ("py", "js", "rs", "java", "lua", "sh")


class Cost(NamedTuple):
    """Wall and CPU seconds."""

    wall: float
    cpu: float


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
    ready = prepared(spec, toolchain)
    commands = (spec.procedure.build, spec.procedure.run)
    stages = [toolchain.command(command, spec.file, prepared=ready) for command in commands]
    for source in sources:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / spec.file).write_text(source, encoding="utf-8")
            for stage in filter(None, stages):
                subprocess.run(
                    stage, cwd=folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, check=True
                )


class Comparison(NamedTuple):
    """CPU ms a program of judging and of only running, what judging adds, and the standard error of that."""

    judged: float
    plain: float
    added: float
    error: float


def compared(language: str, sources: list[str]) -> Comparison:
    """Judge and only run the same few programs in turns, one at a time, so that other load falls on both."""
    judged(language, sources[:1], 1)  # finds the toolchain and warms the caches of both
    both: list[tuple[float, float]] = []
    for start in range(0, len(sources), ROUND):
        part = sources[start : start + ROUND]
        ways = [partial(judged, language, part, 1), partial(plain, language, part)]
        turned = len(both) % 2
        costs = [measured(way).cpu / len(part) * 1000 for way in (reversed(ways) if turned else ways)]
        both.append((costs[1], costs[0]) if turned else (costs[0], costs[1]))
    added = [ours - theirs for ours, theirs in both]
    error = stdev(added) / math.sqrt(len(added)) if len(added) > 1 else math.nan
    return Comparison(mean(ours for ours, _ in both), mean(theirs for _, theirs in both), mean(added), error)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--count", type=int, default=56, help="programs for each language")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="for programs a second")
    options = parser.parse_args()
    print(f"{options.count} programs a language; {options.workers} workers for judged/s; CPU ms a program")
    titles = ("judged/s", "plain/s", "judged", "plain", "added", "error")
    print(f"{'language':10}{''.join(f'{title:>10}' for title in titles)}   < {MARK:.0f}")
    for language in options.languages:
        sources = programs(language, options.count)
        cost = compared(language, sources)
        many = measured(partial(judged, language, sources, options.workers)).wall
        alone = measured(partial(plain, language, sources)).wall
        print(
            f"{language:10}{options.count / many:10.1f}{options.count / alone:10.1f}{cost.judged:10.1f}"
            f"{cost.plain:10.1f}{cost.added:10.1f}{cost.error:10.1f}   {'yes' if cost.added < MARK else 'no'}"
        )


if __name__ == "__main__":
    main()
