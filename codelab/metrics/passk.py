"""pass@k: the chance that one of k samples passes, with its error over problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from codelab.core.errors import InputError
from codelab.core.verdict import Status
from codelab.metrics._frames import PROBLEM, UNCOUNTED, attempts, checked, counted, uncounted_rows
from codelab.metrics.intervals import clustered_error, score_interval

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import ArrayLike, NDArray

__all__ = ["OVERALL", "check_k", "pass_at_k", "pass_at_k_frame"]

_COUNTS = ("k", "problems", "samples_min", "samples_max")
_SCORES = ("estimate", "standard_error", "low", "high")

OVERALL = "overall"
"""The value of `language` in the row over all languages."""


def pass_at_k(n: ArrayLike, c: ArrayLike, k: ArrayLike) -> NDArray[np.float64]:
    """The unbiased estimate of pass@k from n samples of which c pass: 1 - C(n-c, k) / C(n, k).

    Computed as 1 - prod(1 - k / i) for i = n-c+1 .. n, which neither overflows nor cancels
    (Chen et al. 2021, "Evaluating Large Language Models Trained on Code", section 2.1). The
    arguments broadcast; the result has their common shape. NaN where k > n: n samples say
    nothing of k. Raises InputError unless 0 <= c <= n and k >= 1.
    """
    import numpy as np

    triples = np.stack(np.broadcast_arrays(np.asarray(n), np.asarray(c), np.asarray(k)), axis=-1)
    shape = triples.shape[:-1]
    distinct, places = np.unique(triples.reshape(-1, 3), axis=0, return_inverse=True)
    values = np.array([_one(int(a), int(b), int(d)) for a, b, d in distinct], dtype=np.float64)
    return values[places.reshape(-1)].reshape(shape)


def _one(n: int, c: int, k: int) -> float:
    import numpy as np

    if not 0 <= c <= n or k < 1:
        raise InputError(f"n={n}, c={c}, k={k}", field="pass@k", remedy="It takes 0 <= c <= n and k >= 1")
    if k > n:
        return float("nan")
    if n - c < k:
        return 1.0
    return float(1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1)))


def check_k(verdicts: pl.LazyFrame | pl.DataFrame, k: Sequence[int]) -> None:
    """Raise InputError when a k exceeds the counted samples of every problem: no score could be given."""
    frame = _problems(checked(verdicts, by=["model", "settings", "rules"]), ["model", "settings", "rules"])
    most = int(frame["n"].max() or 0)  # pyright: ignore[reportArgumentType]  # Polars types max by no column
    for one in k:
        if one < 1:
            raise InputError(f"pass@{one} means nothing", field="k", remedy="Ask for k of 1 or more")
        if one > most:
            remedy = f"Ask for k of {most} or less, or generate {one} samples a task" if most else "Run evaluate first"
            raise InputError(f"pass@{one} needs {one} samples a task, there are {most}", field="k", remedy=remedy)


def pass_at_k_frame(
    verdicts: pl.LazyFrame | pl.DataFrame, *, k: Sequence[int] = (1,), by: Sequence[str] = ("model", "language")
) -> pl.DataFrame:
    """Pass@k in each group of `by`, and over all languages together where `language` is in `by`.

    Returns one row for each group and k, in order, with the columns of `by` and: k; problems (tasks
    with samples); samples_min and samples_max (counted samples of a problem); estimate (mean over
    problems); standard_error (sd / sqrt(problems), ddof 1; over all languages the problems in
    several languages are one cluster each); low, high (95%, see `intervals.score_interval`);
    short (problems with fewer than k counted samples: with any, the estimate is NaN); and the
    rows that are not counted: not_translatable, toolchain_missing, infrastructure_error.
    Raises InputError when the frame mixes settings or rules, repeats a key or lacks a column.
    """
    import polars as pl

    groups = list(by)
    data = checked(verdicts, by=groups)
    problems, uncounted = _problems(data, groups), uncounted_rows(data, by=groups)
    if "language" not in groups:
        return _scores(problems, uncounted, groups, k).sort([*groups, "k"])
    whole = pl.lit(OVERALL).alias("language")
    rest = [name for name in groups if name != "language"]
    total = uncounted.group_by(rest).agg(pl.col(UNCOUNTED).sum()) if rest else uncounted.select(UNCOUNTED).sum()
    parts = (
        _scores(problems, uncounted, groups, k),
        _scores(problems.with_columns(whole), total.with_columns(whole), groups, k),
    )
    frame = pl.concat([part.with_columns(last=pl.lit(index)) for index, part in enumerate(parts)])
    return frame.sort([*rest, "last", "language", "k"]).drop("last")


def _problems(data: pl.DataFrame, groups: list[str]) -> pl.DataFrame:
    """Counted samples n and passes c of each problem in each group; `cluster` is it in any language."""
    import polars as pl

    names = list(dict.fromkeys([*groups, *PROBLEM]))
    passed = (pl.col("status") == str(Status.PASSED)).sum().cast(pl.Int64)
    counts = attempts(data).group_by(names).agg(counted().sum().cast(pl.Int64).alias("n"), passed.alias("c"))
    cluster = pl.concat_str("benchmark", "name", separator="/").alias("cluster")
    return counts.sort(names).select(*groups, cluster, "n", "c")


def _scores(problems: pl.DataFrame, uncounted: pl.DataFrame, groups: list[str], ks: Sequence[int]) -> pl.DataFrame:
    import polars as pl

    rows: list[dict[str, Any]] = []
    for group in uncounted.iter_rows(named=True):
        own = problems.filter(*(pl.col(name).eq_missing(group[name]) for name in groups))
        rows += [{name: group[name] for name in groups} | _score(own, k) for k in ks]
    schema = {name: uncounted.schema[name] for name in groups} | _columns()
    return pl.DataFrame(rows, schema=schema).join(uncounted, on=groups, how="left", nulls_equal=True)


def _score(problems: pl.DataFrame, k: int) -> dict[str, Any]:
    n, c = problems["n"].to_numpy(), problems["c"].to_numpy()
    values, clusters = pass_at_k(n, c, k), problems["cluster"].to_numpy().astype(str)
    estimate = float(values.mean()) if len(values) else float("nan")
    error = clustered_error(values, clusters)
    interval = score_interval(estimate, error, clusters=len(set(clusters)), draws=int((n // k).sum()))
    return {
        "k": k, "problems": len(n), "samples_min": int(n.min(initial=n.max(initial=0))),
        "samples_max": int(n.max(initial=0)), "estimate": estimate, "standard_error": error,
        "low": interval.low, "high": interval.high, "short": int((n < k).sum()),
    }  # fmt: skip


def _columns() -> dict[str, Any]:
    import polars as pl

    counts, scores = dict.fromkeys(_COUNTS, pl.Int64), dict.fromkeys(_SCORES, pl.Float64)
    return counts | scores | {"short": pl.Int64}
