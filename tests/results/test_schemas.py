from __future__ import annotations

import dataclasses
from datetime import datetime

import polars as pl
import pytest

from codelab.core import Sample, Status, Task, Verdict
from codelab.core.errors import InputError, SchemaError
from codelab.core.schemas import (
    Column,
    SampleKey,
    TaskId,
    columns,
    from_row,
    polars_schema,
    to_frame,
    to_row,
    verdict_from_row,
)
from codelab.results.rows import TABLES

TASK = Task("primer", "clamp", "rs", "fn clamp() {\n", "}\n", ("\n}",), assertions=3, notes=("one", "two"))
SAMPLE = Sample("primer/clamp/rs", "m", "abc", 0, "raw", "code", logprob=-1.5)
VERDICT = Verdict(Status.FAILED, "assertion", "run", "expected 1", 1, stdout="é", wall_seconds=0.5, isolation="L2")


@pytest.mark.parametrize("record", [Task, Sample, Verdict])
def test_every_field_has_its_column_in_the_same_order(record: type) -> None:
    names = [field.name for field in dataclasses.fields(record)]
    assert list(polars_schema(columns(record))) == names


def test_the_tables_hold_every_field_of_a_sample_and_a_verdict() -> None:
    for name, record in (("samples", Sample), ("verdicts", Verdict)):
        assert set(columns(record)) <= set(TABLES[name].columns)


def test_types_follow_the_annotations() -> None:
    schema = polars_schema(columns(Task))
    assert schema["stop_tokens"] == pl.List(pl.String)
    assert schema["assertions"] == pl.Int64
    assert polars_schema(columns(Verdict))["status"] == pl.String
    assert polars_schema(columns(Sample))["logprob"] == pl.Float64
    assert [column.name for column in columns(Sample) if column.nullable] == [
        "prompt_tokens", "completion_tokens", "logprob",
    ]  # fmt: skip


def test_rows_and_frames_give_the_records_back() -> None:
    assert from_row(Task, to_row(TASK)) == TASK
    assert from_row(Sample, to_row(SAMPLE) | {"another column": 1}) == SAMPLE
    frame = to_frame([VERDICT, Verdict(Status.PASSED)], Verdict)
    restored = [verdict_from_row(row) for row in frame.iter_rows(named=True)]
    assert restored == [VERDICT, Verdict(Status.PASSED)]
    assert restored[0].status is Status.FAILED
    assert to_frame([TASK], Task).row(0, named=True)["stop_tokens"] == ["\n}"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"exit_code": "1"}, "Verdict: column 'exit_code': expected integer or nothing, got str"),
        ({"exit_code": True}, "Verdict: column 'exit_code': expected integer or nothing, got bool"),
        ({"stdout": b"x"}, "Verdict: column 'stdout': expected string, got bytes"),
        ({"message": None}, "Verdict: column 'message': expected string, got nothing"),
        ({"peak_memory": 2**63}, f"Verdict: column 'peak_memory': expected integer of 64 bits, got {2**63}"),
        ({"wall_seconds": "1"}, "Verdict: column 'wall_seconds': expected float, got str"),
    ],
)
def test_a_wrong_value_names_its_column(change: dict[str, object], message: str) -> None:
    with pytest.raises(SchemaError) as caught:
        to_row(dataclasses.replace(VERDICT, **change))
    assert str(caught.value) == message


def test_wrong_items_columns_statuses_and_times_are_refused() -> None:
    with pytest.raises(SchemaError, match=r"^Task: column 'stop_tokens': expected string, got int$"):
        to_row(dataclasses.replace(TASK, stop_tokens=(1,)))
    row = to_row(SAMPLE)
    del row["raw"]
    with pytest.raises(SchemaError, match=r"^Sample: column 'raw': expected string, got no such column$"):
        from_row(Sample, row)
    with pytest.raises(SchemaError, match=r"^Verdict: column 'status': expected one of passed, .*, got 'maybe'$"):
        verdict_from_row(to_row(VERDICT) | {"status": "maybe"})
    with pytest.raises(SchemaError, match=r"^here: column 't': expected time with a time zone, got one without$"):
        Column("t", "time").convert(datetime(2024, 1, 1), place="here")


def test_half_a_surrogate_pair_is_stored_as_a_replacement() -> None:
    assert to_row(dataclasses.replace(SAMPLE, raw="a\ud800b😀"))["raw"] == "a\ufffdb😀"
    assert to_row(dataclasses.replace(SAMPLE, raw="nul\0 é"))["raw"] == "nul\0 é"


def test_task_ids_split_at_the_first_and_last_slash() -> None:
    assert TaskId.parse("primer/clamp/rs") == TaskId("primer", "clamp", "rs")
    assert TaskId.parse("b/HumanEval/0/py") == TaskId("b", "HumanEval/0", "py")
    assert SampleKey.of(SAMPLE) == SampleKey("primer/clamp/rs", "m", "abc", 0)
    for wrong in ("clamp", "primer/clamp", "/clamp/rs", "primer//rs", "primer/clamp/"):
        with pytest.raises(InputError) as caught:
            TaskId.parse(wrong)
        assert str(caught.value) == (
            f"task: wrong task {wrong!r}. A task is named benchmark/name/language, such as primer/clamp/rs"
        )
