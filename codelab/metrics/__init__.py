"""Scores of verdicts: they see frames (`Results.verdicts()`), never programs.

Importing this package imports no Polars, NumPy or SciPy: they are loaded when a score is computed.
"""

from codelab.metrics.compare import PairedComparison as PairedComparison
from codelab.metrics.compare import compare_models as compare_models
from codelab.metrics.compare import mcnemar as mcnemar
from codelab.metrics.passk import check_k as check_k
from codelab.metrics.passk import pass_at_k as pass_at_k
from codelab.metrics.passk import pass_at_k_frame as pass_at_k_frame
from codelab.metrics.statuses import status_counts as status_counts

__all__ = ["PairedComparison", "check_k", "compare_models", "mcnemar", "pass_at_k", "pass_at_k_frame", "status_counts"]
