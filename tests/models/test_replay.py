from __future__ import annotations

import gzip
import json
from pathlib import Path

import polars as pl
import pytest

from codelab.core import Task
from codelab.core.errors import InputError
from codelab.core.schemas import SampleKey
from codelab.models import Model, Replay, settings_hash

TASKS = [Task("primer", name, language, "p", "t", ()) for name in ("clamp", "smooth") for language in ("rs", "py")]
ROWS = [
    {"task": "primer/clamp/rs", "completion": "a"},
    {"task": "primer/clamp/rs", "completion": "b"},
    {"name": "smooth", "language": "py", "completion": "c", "index": 4, "model": "other"},
]
REMEDY = "A row has completion, task (benchmark/name/language) or name and language, and perhaps index and model"


def lines(path: Path, rows: list[object]) -> Path:
    path.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows))
    return path


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_rows_become_samples(tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"codellama.{kind}"
    if kind == "jsonl":
        lines(file, ROWS)
    else:
        pl.DataFrame(ROWS).write_parquet(file)
    model = Replay(file, settings={"temperature": 0.2})
    assert isinstance(model, Model)
    found = list(model.generate(TASKS, samples=5, seed=3))
    settings = settings_hash({"temperature": 0.2})
    assert [(one.task, one.model, one.settings, one.index, one.raw, one.completion) for one in found] == [
        ("primer/clamp/rs", "codellama", settings, 0, "a", "a"),
        ("primer/clamp/rs", "codellama", settings, 1, "b", "b"),
        ("primer/smooth/py", "other", settings, 4, "c", "c"),
    ]
    assert {one.finish_reason for one in found} == {"stored"}
    assert model.issues == ()
    assert list(model.generate(TASKS, samples=1, seed=0)) == found[:1]
    assert list(model.generate(TASKS, samples=5, seed=0, done={SampleKey.of(found[0])})) == found[1:]
    assert next(Replay(file, name="m").generate(TASKS, samples=1, seed=0)).model == "m"


def test_wrong_lines_are_issues_and_the_rest_is_read(tmp_path: Path) -> None:
    rows: list[object] = [
        ROWS[0], "{torn", {"name": "clamp", "completion": "x"}, {"task": "t"}, {"task": "t", "completion": 3}, [1],
        {"task": "t", "completion": "x", "index": -1}, {"task": "primer/clamp/rs", "completion": "z", "index": 0},
        {"task": "t", "completion": "x", "model": 7},
    ]  # fmt: skip
    file = lines(tmp_path / "m.jsonl", rows)
    file.write_text(file.read_text() + '\n{"task": "primer/clamp/rs", "compl')
    model = Replay(file)
    assert [one.completion for one in model.generate(TASKS, samples=9, seed=0)] == ["a"]
    assert sorted(map(str, model.issues), key=lambda text: int(text.split("line ")[1].split(":")[0])) == [
        f"{file}: line 2: no JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1)). "
        "Mend or remove the line",
        f"{file}: line 3: language: missing. {REMEDY}",
        f"{file}: line 4: completion: missing. {REMEDY}",
        f"{file}: line 5: completion: expected text, got int. {REMEDY}",
        f"{file}: line 6: expected an object, got list. {REMEDY}",
        f"{file}: line 7: index: expected a number from 0, got -1. {REMEDY}",
        f"{file}: line 8: index: primer/clamp/rs has several completions of index 0 by m. "
        "Number them, or leave index out",
        f"{file}: line 9: model: expected text, got int. {REMEDY}",
        f"{file}: line 11: no JSON (Unterminated string starting at: line 1 column 29 (char 28)). "
        "Mend or remove the line",
    ]


def test_multipl_e_files_are_read_with_their_settings(tmp_path: Path) -> None:
    head = {"name": "clamp", "language": "rs", "prompt": "p", "tests": "t", "temperature": 0.8, "top_p": 0.95}
    (tmp_path / "clamp.json.gz").write_bytes(gzip.compress(json.dumps(head | {"completions": ["a", "b"]}).encode()))
    results = {"results": [{"program": "pa\nt"}, {"program": "pb\nt"}]}
    (tmp_path / "clamp.results.json").write_text(json.dumps(head | results))
    (tmp_path / "smooth.results.json").write_text(json.dumps(head | results | {"name": "smooth"}))
    (tmp_path / "wrong.json").write_text("{}")
    model = Replay(tmp_path, name="m")
    found = list(model.generate(TASKS, samples=2, seed=0))
    assert [(one.task, one.index, one.completion) for one in found] == [
        ("primer/clamp/rs", 0, "a"), ("primer/clamp/rs", 1, "b"),
        ("primer/smooth/rs", 0, "a"), ("primer/smooth/rs", 1, "b"),
    ]  # fmt: skip
    assert {one.settings for one in found} == {settings_hash({"temperature": 0.8, "top_p": 0.95})}
    assert [issue.file for issue in model.issues] == [str(tmp_path / "wrong.json")]
    single = Replay(tmp_path / "clamp.results.json")
    assert single.name == "clamp"
    assert len(list(single.generate(TASKS, samples=2, seed=0))) == 2


def test_files_that_cannot_serve_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        Replay(tmp_path / "none.jsonl")
    assert str(caught.value) == (
        f"{tmp_path}/none.jsonl: cannot be read (No such file or directory). Name a file of completions"
    )
    (tmp_path / "x.parquet").write_bytes(b"no parquet")
    with pytest.raises(InputError, match="Name a Parquet file of completions"):
        Replay(tmp_path / "x.parquet")
    with pytest.raises(InputError) as caught:
        Replay(lines(tmp_path / "empty.jsonl", []))
    assert str(caught.value) == f"{tmp_path}/empty.jsonl: no completions. {REMEDY}"
    with pytest.raises(InputError, match="line 1: no JSON"):
        Replay(lines(tmp_path / "torn.jsonl", ["{torn"]))
    other = Replay(lines(tmp_path / "other.jsonl", [{"task": "humaneval/x/rs", "completion": "a"}]))
    with pytest.raises(InputError) as caught:
        list(other.generate(TASKS, samples=1, seed=0))
    assert str(caught.value) == (
        f"{tmp_path}/other.jsonl: no completion is for any of the tasks. "
        "The file has humaneval/x/rs; the tasks are primer/clamp/rs, primer/clamp/py, primer/smooth/rs"
    )
    assert list(other.generate([], samples=1, seed=0)) == []
