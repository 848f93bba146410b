"""Data sets read through the `datasets` library, from local folders."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from codelab.benchmarks import load
from codelab.core.errors import InputError, MissingExtraError

ROW = {"name": "mine_1_f", "entry_point": "f", "prompt": 'def f(x: int) -> int:\n    """Doc."""\n'}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    datasets: Any = pytest.importorskip("datasets", reason="the extra `hub` is not installed")
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")
    folder = tmp_path / "my_set"
    folder.mkdir()
    return folder


def _split(folder: Path, split: str, expected: int) -> None:
    rows = [ROW | {"tests": f"assert f(1) == {expected}"}, ROW | {"name": "mine_2_f", "solution": "code", "tests": "x"}]
    (folder / f"{split}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))


def test_the_rows_of_a_folder(folder: Path) -> None:
    _split(folder, "train", 2)
    benchmark = load(f"hf:{folder}")
    assert benchmark.name == "my_set"
    (problem,) = benchmark.problems
    assert (problem.name, problem.reference, problem.cases[0].expected) == ("mine_1_f", None, 2)
    (issue,) = benchmark.issues
    assert str(issue).startswith(f"hf:{folder}: line 2: tests: no test cases.")


def test_splits(folder: Path) -> None:
    _split(folder, "train", 2)
    _split(folder, "validation", 3)
    with pytest.raises(InputError) as caught:
        load(f"hf:{folder}")
    remedy = "Name one: hf:<data set>:<config>:<split>"
    assert str(caught.value) == f"hf:{folder}: the splits are train, validation. {remedy}"
    assert load(f"hf:{folder}::validation").problems[0].cases[0].expected == 3
    _split(folder, "test", 4)
    assert load(f"hf:{folder}").problems[0].cases[0].expected == 4


def test_a_split_or_data_set_that_does_not_exist(folder: Path) -> None:
    _split(folder, "train", 2)
    for spec in (f"hf:{folder}::other", f"hf:{folder}:config", f"hf:{folder}/nowhere"):
        with pytest.raises(InputError) as caught:
            load(spec)
        assert str(caught.value).startswith(f"{spec}: cannot be loaded: ")
        assert str(caught.value).endswith("Write hf:<data set or folder>[:config][:split]")


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(MissingExtraError) as caught:
        load("hf:any/thing")
    assert str(caught.value) == "datasets is not installed. Install it with: pip install 'codelab[hub]'"
