"""Rows of data files."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from codelab.benchmarks.rows import Row, read_rows
from codelab.core.errors import InputError, UnknownTypeError


def test_lines_are_counted_as_an_editor_does(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"a": 1}\n\n{"a": "\u2028"}\n', encoding="utf-8")
    assert list(read_rows(file)) == [Row({"a": 1}, str(file), 1), Row({"a": "\u2028"}, str(file), 3)]


def test_gzip_and_json_arrays(tmp_path: Path) -> None:
    packed, array = tmp_path / "a.jsonl.gz", tmp_path / "a.json"
    packed.write_bytes(gzip.compress(b'{"a": 1}\n{"a": 2}'))
    array.write_text('[{"a": 1},\n {"a": 2}]')
    assert list(read_rows(packed)) == [Row({"a": 1}, str(packed), 1), Row({"a": 2}, str(packed), 2)]
    assert list(read_rows(array)) == [Row({"a": 1}, str(array), 1), Row({"a": 2}, str(array), 2)]


def test_a_torn_line_is_an_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"a": 1}\n{"a": \n[1]\n{"a": 2}\n')
    first, torn, array, last = read_rows(file)
    assert isinstance(first, Row)
    assert isinstance(last, Row)
    assert str(torn) == f"{file}: line 2: not JSON: Expecting value. Repair or delete the line"
    assert str(array) == f"{file}: line 3: expected a JSON object, got list"


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    packed, latin, array = tmp_path / "a.jsonl.gz", tmp_path / "a.jsonl", tmp_path / "a.json"
    packed.write_bytes(b"no gzip")
    latin.write_bytes(b'{"a": "\xe4"}')
    array.write_text("[{")
    for file, message in ((packed, "cannot be read: "), (latin, "cannot be read: "), (array, "not JSON: ")):
        with pytest.raises(InputError) as caught:
            list(read_rows(file))
        assert str(caught.value).startswith(f"{file}: {message}")


def test_columns_are_checked() -> None:
    row = Row({"a": 1, "b": ["x", 2], "c": ["x"]}, "f", 7)
    assert row.items("c", str) == ["x"]
    for read, message in (
        (lambda: row.text("a"), "f: line 7: a: expected text, got int"),
        (lambda: row.text("z"), "f: line 7: z: expected text, got nothing"),
        (lambda: row.items("a", str), "f: line 7: a: expected a list, got int"),
        (lambda: row.items("b", str), "f: line 7: b: expected a list of str, got int in it"),
    ):
        with pytest.raises(InputError) as caught:
            read()
        assert str(caught.value) == message


def test_errors_in_a_text_of_the_row_are_located_in_the_file() -> None:
    row = Row({}, "f", 7)
    error = row.located(UnknownTypeError("what", line=3, field="tests", remedy="How"))
    assert isinstance(error, UnknownTypeError)
    assert str(error) == "f: line 7: tests line 3: what. How"
    assert str(row.located(InputError("what"))) == "f: line 7: what"
    known = row.error("what")
    assert row.located(known) is known
