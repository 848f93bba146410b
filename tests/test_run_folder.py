"""A results folder, read: what belongs together is scored together and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codelab import Run
from codelab.core import Refusal, Sample, Status, Verdict
from codelab.core.errors import InputError, ResultsError, SchemaError
from codelab.results import Judged, Results

PASSED, FAILED = Status.PASSED, Status.FAILED


def record(folder: Path, *rows: tuple[str, str, str, int, Status], rules: str = "codelab") -> Path:
    """Write (task, model, settings, index, status) rows."""
    with Results(folder) as results:
        for task, model, settings, index, status in rows:
            sample = Sample(task, model, settings, index, "raw", f"code of {task}")
            verdict = Verdict(status, message="" if status is PASSED else f"{status} in {task}", rules=rules)
            results.append_samples([sample])
            results.append_verdicts([Judged.of(sample, verdict, program="p")])
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return record(
        tmp_path / "run",
        ("primer/clamp/lua", "a", "s", 0, PASSED), ("primer/clamp/py", "a", "s", 0, PASSED),
        ("primer/smooth/py", "a", "s", 0, FAILED), ("primer/clamp/py", "b", "s", 0, FAILED),
        ("primer/smooth/py", "b", "s", 0, FAILED),
    )  # fmt: skip


def test_rows_are_chosen_by_language_and_model(folder: Path) -> None:
    with Results(folder) as results:
        results.append_refusals([Refusal("primer", "kind_of", "py", "no word for it")])
    run = Run(folder)
    assert run.verdicts().select("task", "model").rows() == [
        ("primer/clamp/lua", "a"), ("primer/clamp/py", "a"), ("primer/clamp/py", "b"), ("primer/kind_of/py", ""),
        ("primer/smooth/py", "a"), ("primer/smooth/py", "b"),
    ]  # fmt: skip
    assert run.verdicts(languages=["lua"])["task"].to_list() == ["primer/clamp/lua"]
    assert run.verdicts(models=["b"])["name"].to_list() == ["clamp", "kind_of", "smooth"]
    assert run.samples()["completion"][0] == "code of primer/clamp/lua"
    assert run.scores(models=["a"]).select("language", "estimate", "not_translatable").rows() == [
        ("lua", 1.0, 0), ("py", 0.5, 1), ("overall", pytest.approx(2 / 3), 1),
    ]  # fmt: skip
    assert run.counts(languages=["py"]).select("model", "passed", "failed", "not_translatable").rows() == [
        ("a", 1, 1, 1), ("b", 0, 2, 1),
    ]  # fmt: skip
    assert run.failures(models=["b"]).select("name", "message", "completion").rows() == [
        ("clamp", "failed in primer/clamp/py", "code of primer/clamp/py"),
        ("smooth", "failed in primer/smooth/py", "code of primer/smooth/py"),
    ]  # fmt: skip
    assert run.judged(languages=["lua"])["status"].to_list() == ["passed"]
    assert run.failures(languages=["lua"]).is_empty()


def test_models_are_compared_on_what_both_answered(folder: Path) -> None:
    found = Run(folder).compare("a", "b")
    assert (found.problems, found.unpaired, found.left_score, found.right_score) == (2, 1, 0.5, 0.0)
    assert (found.only_left, found.only_right, found.p_value) == (1, 0, 1.0)


def test_what_differs_is_a_group_of_its_own(folder: Path) -> None:
    assert Run(folder).scores().columns[:2] == ["model", "language"]
    record(folder, ("primer/clamp/py", "a", "t", 0, FAILED))
    frame = Run(folder).scores(models=["a"]).filter(language="py")
    assert frame.select("model", "settings", "estimate").rows() == [("a", "s", 0.5), ("a", "t", 0.0)]
    record(folder, ("primer/clamp/py", "a", "t", 0, PASSED), rules="multipl-e")
    record(folder, ("other/clamp/py", "a", "t", 0, PASSED))
    frame = Run(folder).counts(models=["a"], languages=["py"])
    assert frame.select("model", "benchmark", "rules", "settings", "passed", "total").rows() == [
        ("a", "other", "codelab", "t", 1, 1), ("a", "primer", "codelab", "s", 1, 2),
        ("a", "primer", "codelab", "t", 0, 1), ("a", "primer", "multipl-e", "t", 1, 1),
    ]  # fmt: skip
    assert Run(folder).scores(by=["model", "settings", "rules"])["estimate"].len() == 4
    with pytest.raises(InputError, match="several would be mixed: 's', 't'"):
        Run(folder).scores(by=["model"])


def test_a_refusal_that_was_overcome_is_not_shown(folder: Path) -> None:
    with Results(folder) as results:
        results.append_refusals([Refusal("primer", "clamp", "py", "no"), Refusal("primer", "clamp", "rs", "no")])
    assert Run(folder).verdicts().filter(status="not_translatable")["task"].to_list() == ["primer/clamp/rs"]


def test_a_folder_that_cannot_be_read_says_why(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ResultsError) as caught:
        Run(tmp_path / "none")
    assert str(caught.value) == (
        f"{tmp_path}/none: no results there. Run codelab evaluate first, or name another folder"
    )
    assert not (tmp_path / "none").exists()
    (folder / "codelab-results.json").write_text(json.dumps({"schema": 99}))
    with pytest.raises(SchemaError) as newer:
        Run(folder)
    assert str(newer.value) == (
        f"{folder}: its results have schema version 99, this codelab reads up to version 1. "
        "Upgrade codelab: pip install --upgrade codelab"
    )
