from __future__ import annotations

import dataclasses
import gc
import json
import multiprocessing
import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from codelab.core import Refusal, Sample, Status, Verdict
from codelab.core.errors import InputError, ResultsError, SchemaError
from codelab.core.schemas import ProgramKey, SampleKey
from codelab.results import Judged, Results, program_hash
from codelab.results.rows import TABLES

START = datetime(2024, 5, 1, 12, tzinfo=UTC)


def sample(index: int = 0, *, text: str = "code", model: str = "m") -> Sample:
    return Sample("primer/clamp/rs", model, "abc", index, text, text)


def judged(
    index: int = 0, *, status: Status = Status.PASSED, program: str = "p", after: int = 0, rules: str = "codelab"
) -> Judged:
    verdict = Verdict(status, stdout=f"out {index}", rules=rules)
    return Judged.of(sample(index), verdict, program=program, started_at=START + timedelta(seconds=after))


def test_what_is_appended_can_be_read_and_resumed(tmp_path: Path) -> None:
    with Results(tmp_path / "my run") as results:
        results.append_samples([sample(0), sample(1)])
        results.append_verdicts([judged(0), judged(1, status=Status.FAILED)])
        assert results.done() == {ProgramKey("primer/clamp/rs", "m", "abc", i, "p") for i in (0, 1)}
    again = Results.open(tmp_path / "my run", create=False)
    assert again.sampled() == {SampleKey("primer/clamp/rs", "m", "abc", i) for i in (0, 1)}
    frame = again.verdicts().sort("index").collect()
    assert frame.columns == [column.name for column in TABLES["verdicts"].columns]
    assert frame.select("benchmark", "name", "language", "status", "stdout", "started_at", "program").rows() == [
        ("primer", "clamp", "rs", "passed", "out 0", START, "p"),
        ("primer", "clamp", "rs", "failed", "out 1", START, "p"),
    ]
    samples = again.samples().collect()
    assert samples.columns == [column.name for column in TABLES["samples"].columns]
    assert list((tmp_path / "my run" / "journal").iterdir()) == []


def test_a_repeat_is_not_written_and_a_change_replaces(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        results.append_samples([sample(), sample()])
        results.append_verdicts([judged(), judged(after=5)])
        assert results.history().select("started_at").collect().rows() == [(START,)]
        results.append_verdicts([judged(after=9)])
        assert results.history().collect().height == 1
        results.append_verdicts([judged(program="q", after=10)])
        assert results.verdicts().select("program").collect().rows() == [("q",)]
        assert {key.program for key in results.done()} == {"q"}
        results.append_verdicts([judged(program="p", after=20)])
        assert results.verdicts().select("program", "started_at").collect().rows() == [
            ("p", START + timedelta(seconds=20))
        ]
        results.append_samples([sample(text="new")])
        assert results.samples().select("completion").collect().rows() == [("new",)]
        assert results.history("samples").collect().height == 2


def test_rules_are_kept_apart(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        results.append_verdicts([judged(), judged(rules="multipl-e", program="q")])
        assert sorted(results.verdicts().select("rules").collect().rows()) == [("codelab",), ("multipl-e",)]


def test_what_did_not_run_is_tried_again(tmp_path: Path) -> None:
    missing = judged(status=Status.TOOLCHAIN_MISSING)
    with Results(tmp_path) as results:
        results.append_verdicts([missing, missing])
        assert results.done() == frozenset()
        results.append_verdicts([judged(after=1)])
        assert len(results.done()) == 1
        results.append_verdicts([judged(status=Status.INFRASTRUCTURE_ERROR, after=2)])
        assert results.verdicts().select("status").collect().rows() == [("passed",)]
        assert results.history().sort("started_at").select("status").collect().rows() == [
            ("toolchain_missing",), ("passed",),
        ]  # fmt: skip


def test_a_refusal_is_a_verdict_of_no_model(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        results.append_refusals([Refusal("primer", "clamp", "sh", "Bash has no tuples")])
        row = results.verdicts().collect().row(0, named=True)
    expected = {
        "task": "primer/clamp/sh", "model": "", "settings": "", "index": 0, "program": "", "language": "sh",
        "status": "not_translatable", "stage": "translate", "message": "Bash has no tuples",
    }  # fmt: skip
    assert expected.items() <= row.items()


def test_the_program_hash_changes_with_all_that_decides() -> None:
    first = program_hash("x", language="rs", rules="codelab", limits={"memory": 1})
    assert len(first) == 64
    assert first == program_hash("x", language="rs", rules="codelab", limits={"memory": 1})
    assert first != program_hash("y", language="rs", rules="codelab", limits={"memory": 1})
    assert first != program_hash("x", language="py", rules="codelab", limits={"memory": 1})
    assert first != program_hash("x", language="rs", rules="multipl-e", limits={"memory": 1})
    assert first != program_hash("x", language="rs", rules="codelab", limits={"memory": 2})


def test_wrong_rows_are_refused_and_the_others_kept(tmp_path: Path) -> None:
    wrong = dataclasses.replace(judged(1), verdict=Verdict(Status.PASSED, exit_code="0"))
    with Results(tmp_path) as results:
        with pytest.raises(SchemaError) as caught:
            results.append_verdicts([judged(0), wrong, judged(2)])
        assert str(caught.value) == "Verdict: column 'exit_code': expected integer or nothing, got str"
        with pytest.raises(InputError, match="wrong task 'clamp'"):
            results.append_samples([dataclasses.replace(sample(), task="clamp")])
        assert results.verdicts().select("index").collect().rows() == [(0,)]


def test_a_newer_folder_is_refused(tmp_path: Path) -> None:
    Results(tmp_path).close()
    (tmp_path / "codelab-results.json").write_text(json.dumps({"schema": 7}))
    with pytest.raises(SchemaError) as caught:
        Results(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path}: its results have schema version 7, this codelab reads up to version 1. "
        "Upgrade codelab: pip install --upgrade codelab"
    )
    (tmp_path / "codelab-results.json").write_text("{}")
    with pytest.raises(SchemaError) as caught:
        Results(tmp_path)
    expected = f'{tmp_path}/codelab-results.json: expected {{"schema": 1}}. Restore the file'
    assert str(caught.value) == expected


def test_columns_that_do_not_fit_are_named(tmp_path: Path) -> None:
    Results(tmp_path).close()
    table = tmp_path / "verdicts"
    frame = pl.read_delta(str(table))
    changed = frame.with_columns(pl.col("exit_code").cast(pl.String))
    options = {"schema_mode": "overwrite"}
    changed.write_delta(table, mode="overwrite", delta_write_options=options)
    with pytest.raises(SchemaError) as caught:
        Results(tmp_path)
    assert str(caught.value) == f"{table}: column 'exit_code': expected Int64, found String"
    frame.drop("stderr").write_delta(table, mode="overwrite", delta_write_options=options)
    with pytest.raises(SchemaError, match=r"column 'stderr': expected String, found no such column$"):
        Results(tmp_path)
    frame.with_columns(x=pl.lit(1)).write_delta(table, mode="overwrite", delta_write_options=options)
    with pytest.raises(SchemaError, match=r"column 'x': expected no such column, found Int32$"):
        Results(tmp_path)


def test_a_folder_without_results_is_made_or_refused(tmp_path: Path) -> None:
    with pytest.raises(ResultsError) as caught:
        Results.open(tmp_path / "none", create=False)
    assert str(caught.value) == (
        f"{tmp_path / 'none'}: no results there. Run codelab evaluate first, or name another folder"
    )
    assert not (tmp_path / "none").exists()
    (tmp_path / "file").write_text("")
    with pytest.raises(ResultsError, match="cannot be made"):
        Results.open(tmp_path / "file")
    with pytest.raises(ResultsError, match=r"a%b: deltalake cannot write to a path with '%'\. Choose another folder$"):
        Results(tmp_path / "a%b")
    assert Results.open(tmp_path / "new").verdicts().collect().is_empty()


def test_provenance_is_kept_for_each_writing_session(tmp_path: Path) -> None:
    Results(tmp_path).close()
    assert Results(tmp_path).provenance() == ()
    with Results(tmp_path, toolchains={"rustc": "1.70"}, parameters={"seed": 3}) as results:
        results.append_samples([sample()])
        name = results.session
    with Results(tmp_path) as results:
        results.append_samples([sample(1)])
    first, second = Results(tmp_path).provenance()
    assert first.session == name != second.session
    assert first.toolchains == {"rustc": "1.70"}
    assert first.parameters == {"seed": 3}
    assert first.libraries["polars"] == pl.__version__
    assert len(first.commit.rstrip("+")) in (0, 40)
    assert set(results.samples().select("session").collect()["session"]) == {first.session, second.session}
    (tmp_path / "sessions" / "x.json").write_text("{}")
    with pytest.raises(ResultsError, match=r"x\.json: no provenance of a session"):
        Results(tmp_path).provenance()


def test_compacting_keeps_the_rows_and_the_writer_goes_on(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        for index in range(6):
            results.append_verdicts([judged(index)])
            results.flush()
        before = results.verdicts().sort("index").collect()
        lazy = results.verdicts().sort("index")
        results.compact()
        assert lazy.collect().equals(before)
        assert results.verdicts().sort("index").collect().equals(before)
        results.append_verdicts([judged(0, after=3), judged(6)])
        assert results.history().collect().height == 7
        results.compact(keep_hours=0)
        assert len(list((tmp_path / "verdicts").glob("*.parquet"))) == 1


def test_rows_wait_for_a_batch_and_are_recovered_when_the_instance_goes(tmp_path: Path) -> None:
    results = Results(tmp_path)
    results.append_verdicts([judged(index) for index in range(1005)])
    other = Results(tmp_path)
    assert other.verdicts().collect().height == 1000  # a live writer's journal is its own
    del results
    gc.collect()
    recovered = Results(tmp_path)
    assert recovered.verdicts().collect().height == 1005
    assert recovered.issues == ()
    assert list((tmp_path / "journal").iterdir()) == []


def test_a_torn_last_line_is_passed_over_and_a_damaged_one_reported(tmp_path: Path) -> None:
    results = Results(tmp_path)
    results.append_verdicts([judged(0), judged(1), judged(2)])
    journal = next((tmp_path / "journal").iterdir())
    lines = journal.read_bytes().splitlines(keepends=True)
    del results
    gc.collect()
    journal.write_bytes(lines[0] + lines[1] + lines[2][:-40])
    torn = Results(tmp_path)
    assert torn.issues == ()
    assert sorted(torn.verdicts().collect()["index"]) == [0, 1]
    journal.write_bytes(lines[0] + b"{damaged\n" + lines[2])
    damaged = Results(tmp_path)
    kept = journal.with_suffix(".damaged")
    assert [str(issue) for issue in damaged.issues] == [
        f"{kept}: lines 2 are damaged, the other lines were recovered. "
        "Mend it, name it *.jsonl again and open the folder"
    ]
    assert sorted(damaged.history().collect()["index"]) == [0, 1, 2]
    kept.rename(journal)
    row = json.loads(lines[0])
    del row["row"]["stderr"]
    journal.write_text(json.dumps(row) + "\n")
    assert "column 'stderr': expected string, got no such column" in str(Results(tmp_path).issues[0])


def test_a_full_disk_is_an_error_and_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = Results(tmp_path)
    results.append_verdicts([judged(0)])
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, line: real(handle, line[:10]))
    with pytest.raises(ResultsError, match=r"cannot be written \(the disk is full\)\. Free some space$"):
        results.append_verdicts([judged(1)])
    monkeypatch.undo()
    results.append_verdicts([judged(2)])
    del results
    gc.collect()
    assert sorted(Results(tmp_path).verdicts().collect()["index"]) == [0, 2]


def test_threads_share_an_instance(tmp_path: Path) -> None:
    with Results(tmp_path) as results:
        threads = [
            threading.Thread(target=lambda k=k: results.append_verdicts(judged(k * 100 + i) for i in range(100)))
            for k in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(results.verdicts().collect()["index"]) == list(range(400))


def _append(folder: Path, worker: int) -> None:
    with Results(folder) as results:
        for index in range(30):
            results.append_verdicts([judged(worker * 100 + index), judged(10_000 + index)])
            if index % 3 == 0:
                results.flush()


def test_processes_append_at_once_and_a_shared_key_is_there_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_append, args=(tmp_path, worker)) for worker in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    expected = [w * 100 + i for w in range(3) for i in range(30)] + [10_000 + i for i in range(30)]
    assert sorted(Results(tmp_path).history().collect()["index"]) == sorted(expected)
    assert len(Results(tmp_path).provenance()) == 3


def test_a_forked_child_is_told_to_open_the_folder_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = Results(tmp_path)
    monkeypatch.setattr(os, "getpid", lambda: -1)
    with pytest.raises(ResultsError) as caught:
        results.append_samples([sample()])
    assert str(caught.value) == f"{tmp_path}: was opened by another process. Open it in the process that writes"
