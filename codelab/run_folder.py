"""A run that was made: its verdicts, its scores and what went wrong, read from its folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codelab.core.errors import CodelabError
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
    "settings",
    "rules",
    "status",
    "failure_class",
    "message",
    "completion",
    "stderr",
]


class Run:
    """The results in a folder, as frames; opening it runs nothing and writes nothing.

    `issues` say what was left out when the run was made by `evaluate`: parts of the benchmark or of
    the answers that could not be read, tasks without an answer. Raises ResultsError where there are
    no results, SchemaError where a newer codelab wrote them.
    """

    def __init__(self, folder: str | Path, *, issues: Sequence[CodelabError] = ()) -> None:
        self.folder = Path(folder)
        self.issues = tuple(issues)
        self._results = Results.open(folder, create=False)

    def __repr__(self) -> str:
        return f"Run({str(self.folder)!r})"

    def verdicts(self, *, languages: Sequence[str] | None = None, models: Sequence[str] | None = None) -> pl.DataFrame:
        """One row a judged sample, and one a refusal, which has no model.

        Columns as `Results.verdicts`, in the order of languages and problems. `languages` and
        `models` choose rows here and in every method below; refusals stay with their language. The
        refusal of a task that was answered since then is left out.
        """
        import polars as pl

        frame = self._results.verdicts()
        refused = pl.col("status") == str(Status.NOT_TRANSLATABLE)
        frame = pl.concat([frame.filter(~refused), frame.filter(refused).join(frame.filter(~refused), "task", "anti")])
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
        by: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
    ) -> pl.DataFrame:
        """Pass@k with 95% intervals, by language and overall; see `metrics.pass_at_k_frame`.

        Rows are by model and language, and by benchmark, settings and rules where a folder holds
        several of them: they are never mixed. `by` asks for other groups.
        """
        verdicts = self.verdicts(languages=languages, models=models)
        return pass_at_k_frame(verdicts, k=k, by=by or _groups(verdicts))

    def counts(
        self,
        *,
        by: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        models: Sequence[str] | None = None,
    ) -> pl.DataFrame:
        """How many samples have which status, by what `scores` is by; see `metrics.status_counts`."""
        verdicts = self.verdicts(languages=languages, models=models)
        return status_counts(verdicts, by=by or _groups(verdicts))

    def judged(self, *, languages: Sequence[str] | None = None, models: Sequence[str] | None = None) -> pl.DataFrame:
        """Every sample with its verdict.

        Columns: benchmark, name, language, model, index, settings, rules, status, failure_class,
        message, completion, stderr.
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


def _groups(verdicts: pl.DataFrame) -> list[str]:
    """What tells apart the answers in a folder: another seed in the same folder is no error, and no mixture."""
    import polars as pl

    answered = verdicts.filter(pl.col("model") != "")
    several = [name for name in ("benchmark", "rules") if answered[name].n_unique() > 1]
    settings = answered.group_by("model").agg(pl.col("settings").n_unique())["settings"]
    return ["model", *several, *(["settings"] if (settings > 1).any() else []), "language"]
