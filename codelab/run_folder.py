"""A run that was made: its verdicts, its scores and what went wrong, read from its folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codelab.core.errors import InputError
from codelab.core.verdict import Status
from codelab.metrics import PairedComparison, compare_models, pass_at_k_frame, status_counts
from codelab.results import Results

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Run"]

_KEY = ["task", "model", "settings", "index"]
_COLUMNS = [
    "benchmark",
    "name",
    "language",
    "model",
    "index",
    "status",
    "failure_class",
    "message",
    "completion",
    "stderr",
]


class Run:
    """The results in a folder, as frames; opening it runs nothing and writes nothing.

    `issues` are the parts of the benchmark that could not be read when the run was made by
    `evaluate`. Raises ResultsError where there are no results, SchemaError where a newer codelab
    wrote them.
    """

    def __init__(self, folder: str | Path, *, issues: Sequence[InputError] = ()) -> None:
        self.folder = Path(folder)
        self.issues = tuple(issues)
        self._results = Results.open(folder, create=False)

    def __repr__(self) -> str:
        return f"Run({str(self.folder)!r})"

    def verdicts(self, *, languages: Sequence[str] | None = None, models: Sequence[str] | None = None) -> pl.DataFrame:
        """One row a judged sample, and one a refusal, which has no model.

        Columns as `Results.verdicts`, in the order of languages and problems. `languages` and
        `models` choose rows here and in every method below; refusals stay with their language.
        """
        import polars as pl

        frame = self._results.verdicts()
        if languages is not None:
            frame = frame.filter(pl.col("language").is_in(list(languages)))
        if models is not None:
            frame = frame.filter(pl.col("model").is_in([*models, ""]))
        return frame.sort("language", "name", "model", "index").collect()

    def samples(self) -> pl.DataFrame:
        """One row a sample; the columns of `Results.samples`."""
        return self._results.samples().sort("language", "name", "model", "index").collect()

    def scores(
        self,
        k: Sequence[int] = (1,),
        *,
        by: Sequence[str] = ("model", "language"),
        languages: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
    ) -> pl.DataFrame:
        """Pass@k with 95% intervals, by language and overall; see `metrics.pass_at_k_frame`."""
        return pass_at_k_frame(self.verdicts(languages=languages, models=models), k=k, by=by)

    def counts(
        self,
        *,
        by: Sequence[str] = ("model", "language"),
        languages: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
    ) -> pl.DataFrame:
        """How many samples have which status; see `metrics.status_counts`."""
        return status_counts(self.verdicts(languages=languages, models=models), by=by)

    def judged(self, *, languages: Sequence[str] | None = None, models: Sequence[str] | None = None) -> pl.DataFrame:
        """Every sample with its verdict.

        Columns: benchmark, name, language, model, index, status, failure_class, message,
        completion, stderr.
        """
        samples = self.samples().select(*_KEY, "completion")
        return self.verdicts(languages=languages, models=models).join(samples, on=_KEY, how="inner").select(_COLUMNS)

    def failures(self, *, languages: Sequence[str] | None = None, models: Sequence[str] | None = None) -> pl.DataFrame:
        """The samples that did not pass, with the columns of `judged`."""
        import polars as pl

        return self.judged(languages=languages, models=models).filter(pl.col("status") != str(Status.PASSED))

    def compare(self, left: str, right: str, *, languages: Sequence[str] | None = None) -> PairedComparison:
        """Two models of this run on the same problems; see `metrics.compare_models`."""
        return compare_models(self.verdicts(), left, right, languages=languages)
