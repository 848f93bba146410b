"""Programs a second of threads in this process against Dask's workers on this machine, in batches and one by one.

The same programs, different from each other and all passing, are judged in each way; the best of a few rounds counts,
for other load on the machine only ever adds.

    python benchmarks/cluster.py --count 60 --rounds 2 lua py
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Generator, Iterable

from throughput import programs

from codelab.environments import Job, Program, _cluster_pool, open_cluster, run_batch

WORKERS = 2
BATCHED = _cluster_pool._LARGEST


def seconds(judge: Callable[[Iterable[Job[int]]], Generator[tuple[int, object]]], jobs: list[Job[int]]) -> float:
    started = time.perf_counter()
    verdicts = dict(judge(jobs))
    assert len(verdicts) == len(jobs)
    assert all(verdict.passed for verdict in verdicts.values()), verdicts
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", default=("lua", "py"))
    parser.add_argument("--count", type=int, default=60, help="programs of each language")
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    print(f"{options.count} programs a second, {WORKERS} at once, best of {options.rounds} rounds")
    print(f"{'language':10}{'threads':>12}{'batches':>12}{'one by one':>12}")
    with open_cluster(f"local:{WORKERS}", languages=options.languages) as cluster:
        for language in options.languages:
            jobs = [Job(n, Program(language, text)) for n, text in enumerate(programs(language, options.count))]
            rounds = [measured(cluster.run_batch, jobs) for _ in range(options.rounds)]
            best = [options.count / min(way) for way in zip(*rounds, strict=True)]
            print(f"{language:10}{''.join(f'{rate:12.1f}' for rate in best)}")


def measured(
    on_cluster: Callable[[Iterable[Job[int]]], Generator[tuple[int, object]]], jobs: list[Job[int]]
) -> tuple[float, float, float]:
    """Seconds in each way, one after the other so that other load falls on all."""
    threads = seconds(lambda given: run_batch(given, workers=WORKERS), jobs)
    batches = seconds(on_cluster, jobs)
    _cluster_pool._LARGEST = 1
    single = seconds(on_cluster, jobs)
    _cluster_pool._LARGEST = BATCHED
    return threads, batches, single


if __name__ == "__main__":
    main()
