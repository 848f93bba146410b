"""The error of a mean over problems, and its 95% interval."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Interval", "clustered_error", "score_interval"]

_Z = 1.959963984540054  # the 97.5% point of the normal distribution


class Interval(NamedTuple):
    """The ends of a 95% confidence interval."""

    low: float
    high: float


def clustered_error(values: NDArray[np.float64], clusters: NDArray[np.str_]) -> float:
    """The standard error of the mean of `values`, where those of one cluster are not independent.

    With one value a cluster it is sd / sqrt(P), ddof 1. A problem put in ten languages is one
    problem: ten values of one cluster (the cluster-robust variance of a mean; Miller 2024,
    "Adding Error Bars to Evals", section 2.2). NaN for fewer than two clusters, or a NaN value.
    """
    import numpy as np

    names, places = np.unique(clusters, return_inverse=True)
    if len(names) < 2:
        return float("nan")
    sums = np.bincount(places, weights=values - values.mean())
    return float(np.sqrt((sums**2).sum() * len(names) / (len(names) - 1)) / len(values))


def score_interval(estimate: float, error: float, *, clusters: int, draws: int) -> Interval:
    """Wilson's score interval, with the effective number of problems in place of their number.

    That number is p (1 - p) / error^2: how many yes-or-no problems would have this standard error
    (Kish 1965; with Wilson's interval: Korn & Graubard 1998, Franco et al. 2019). With one sample
    a problem it is their number less one. It is at most `draws`, the number of disjoint sets of k
    samples: where nearly every problem scores 1 (or 0) the observed error is far too small. Where
    all score alike there is none, and the number of clusters is taken. In simulations (16 to 160
    problems, scores from .05 to .9997) it covers 85 to 99%, the normal interval 13 to 96%. It
    stays in [0, 1] and does not vanish at 0 and 1. NaN if the estimate is, or without clusters.
    """
    if not clusters or isnan(estimate):
        return Interval(float("nan"), float("nan"))
    variance = estimate * (1 - estimate)
    # An error of rounding alone would pass for certainty.
    size = clusters if isnan(error) or error < 1e-9 else min(variance / error**2, draws)
    centre = (estimate + _Z**2 / (2 * size)) / (1 + _Z**2 / size)
    half = _Z / (1 + _Z**2 / size) * (variance / size + _Z**2 / (4 * size**2)) ** 0.5
    return Interval(max(0.0, min(centre - half, estimate)), min(1.0, max(centre + half, estimate)))
