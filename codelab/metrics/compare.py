"""Two models on the same problems: the paired difference, its error, and whether it is chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from codelab.core.errors import InputError
from codelab.metrics._frames import PROBLEM, attempts, checked, counted
from codelab.metrics.intervals import Interval

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

__all__ = ["PairedComparison", "compare_models", "mcnemar"]

_RESAMPLES = 9999


@dataclass(frozen=True, slots=True)
class PairedComparison:
    """How model `left` does against model `right` on the problems that both have counted samples of.

    `left_score` and `right_score` are mean pass@1 over problems, `difference` left minus right with
    its standard error (sd of the problems' differences / sqrt(problems), ddof 1) and 95% interval
    (paired bootstrap over problems, BCa). A problem in several languages is one problem: its
    languages are averaged. `unpaired` tasks have counted samples of one model only and are left
    out. With one sample a task and one language, `only_left` and `only_right` count the tasks that
    one model alone passes and `p_value` is McNemar's exact test; None otherwise.
    """

    left: str
    right: str
    languages: tuple[str, ...]
    problems: int
    unpaired: int
    left_score: float
    right_score: float
    difference: float
    standard_error: float
    low: float
    high: float
    only_left: int | None
    only_right: int | None
    p_value: float | None


def compare_models(
    verdicts: pl.LazyFrame | pl.DataFrame,
    left: str,
    right: str,
    *,
    languages: Sequence[str] | None = None,
    seed: int = 0,
) -> PairedComparison:
    """Compare two models of the frame, in the languages given or in all; the seed is the bootstrap's.

    Raises InputError when a model has no verdicts, when no task has counted samples of both, and
    when a model's settings or rules would be mixed. Problems are the unit of the error: sampling
    error is inside their differences (Miller 2024, "Adding Error Bars to Evals", section 4).
    """
    import polars as pl

    frame = verdicts.lazy().filter(pl.col("model").is_in([left, right]))
    if languages is not None:
        frame = frame.filter(pl.col("language").is_in(list(languages)))
    data = attempts(checked(frame, by=["model"]))
    if len(data["rules"].unique()) > 1:
        remedy = "Filter the frame to one of them"
        raise InputError("the models were judged by different rules", field="rules", remedy=remedy)
    known = data["model"].unique().to_list()
    for model in (left, right):
        if model not in known:
            raise InputError(f"no verdicts of {model!r}", field="model", remedy="Evaluate it first, or see the names")
    sides = [_rates(data, model) for model in (left, right)]
    tasks = sides[0].join(sides[1], on=PROBLEM, suffix="_right")
    if tasks.is_empty():
        message = f"{left!r} and {right!r} have no task in common"
        raise InputError(message, field="task", remedy="Evaluate both on the same tasks")
    return _compared(tasks, left, right, unpaired=sum(map(len, sides)) - 2 * len(tasks), seed=seed)


def mcnemar(only_left: int, only_right: int) -> float:
    """The exact two-sided p-value that two counts of disagreement are chance; 1.0 without any (McNemar 1947)."""
    total = only_left + only_right
    return float(_stats().binomtest(only_left, total, 0.5).pvalue) if total else 1.0


def _stats() -> Any:
    return import_module("scipy.stats")  # SciPy has no type stubs


def _rates(data: pl.DataFrame, model: str) -> pl.DataFrame:
    import polars as pl

    own = data.filter((pl.col("model") == model) & counted())
    passed = (pl.col("status") == "passed").sum()
    return own.group_by(PROBLEM).agg(pl.len().alias("n"), (passed / pl.len()).alias("rate")).sort(PROBLEM)


def _compared(tasks: pl.DataFrame, left: str, right: str, *, unpaired: int, seed: int) -> PairedComparison:
    import numpy as np
    import polars as pl

    means = tasks.group_by("benchmark", "name").agg(pl.col("rate", "rate_right").mean()).sort("benchmark", "name")
    one, other = means["rate"].to_numpy(), means["rate_right"].to_numpy()
    differences, languages = one - other, tuple(sorted(tasks["language"].unique().to_list()))
    alone = _alone(tasks) if len(languages) == 1 and (tasks["n"] == 1).all() and (tasks["n_right"] == 1).all() else None
    several = len(differences) > 1
    interval = _bootstrap(one, other, seed)
    return PairedComparison(
        left, right, languages,
        problems=len(differences),
        unpaired=unpaired,
        left_score=float(one.mean()),
        right_score=float(other.mean()),
        difference=float(differences.mean()),
        standard_error=float(differences.std(ddof=1) / np.sqrt(len(differences))) if several else float("nan"),
        low=interval.low,
        high=interval.high,
        only_left=alone[0] if alone else None,
        only_right=alone[1] if alone else None,
        p_value=mcnemar(*alone) if alone else None,
    )  # fmt: skip


def _alone(tasks: pl.DataFrame) -> tuple[int, int]:
    more, less = tasks["rate"] > tasks["rate_right"], tasks["rate"] < tasks["rate_right"]
    return int(more.sum()), int(less.sum())


def _bootstrap(one: NDArray[np.float64], other: NDArray[np.float64], seed: int) -> Interval:
    """The interval of the mean difference; where all problems differ alike there is nothing to resample."""
    import numpy as np

    differences = one - other
    if len(differences) < 2:
        return Interval(float("nan"), float("nan"))
    if np.ptp(differences) < 1e-12:
        return Interval(float(differences.mean()), float(differences.mean()))

    def statistic(x: NDArray[np.float64], y: NDArray[np.float64], axis: int = -1) -> NDArray[np.float64]:
        return x.mean(axis=axis) - y.mean(axis=axis)

    found = _stats().bootstrap(
        (one, other), statistic, paired=True, vectorized=True, n_resamples=_RESAMPLES, method="BCa",
        random_state=np.random.default_rng(seed), batch=500,
    )  # fmt: skip
    return Interval(float(found.confidence_interval.low), float(found.confidence_interval.high))
