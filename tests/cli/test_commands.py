"""What each command prints, writes and ends with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import codelab
from codelab.benchmarks import load
from codelab.cli.app import app
from codelab.evaluation import write_tasks

Command = Callable[..., Any]
ROOT = Path(__file__).resolve().parents[2]


def commands() -> dict[str, Any]:
    import typer

    found: dict[str, Any] = {}

    def walk(name: str, command: Any) -> None:
        found[name] = command
        for part, child in getattr(command, "commands", {}).items():
            walk(f"{name} {part}", child)

    walk("codelab", typer.main.get_command(app))
    return found


COMMANDS = commands()


def test_there_are_these_commands() -> None:
    assert {
        "codelab", "codelab doctor", "codelab translate", "codelab evaluate", "codelab report", "codelab notebook",
        "codelab conformance", "codelab conformance prompts", "codelab conformance verdicts",
    } <= set(COMMANDS)  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name: str, command: Command) -> None:
    documented = COMMANDS[name]
    assert documented.help, name
    first = documented.help.strip().splitlines()[0]
    assert first[0].isupper()
    assert first.endswith(".")
    for parameter in documented.params:
        if parameter.name != "help":
            assert getattr(parameter, "help", None), f"{name}: {parameter.name} has no help"
            assert parameter.help.rstrip().endswith("."), f"{name}: {parameter.name}"
    done = command(*name.split()[1:], "--help")
    assert done.code == 0
    assert first.split()[0] in done.out


def test_without_a_command_it_helps_and_a_wrong_one_is_bad_input(command: Command) -> None:
    done = command()
    assert (done.code, "doctor" in done.out + done.err) == (2, True)
    assert "Exit codes: 0 done" in command("--help").out
    for words in (["no_such_command"], ["evaluate", "--sample", "3"], ["evaluate", "--samples", "x"], ["report"]):
        assert command(*words).code == 2


def test_doctor_finds_what_works(command: Command) -> None:
    done = command("doctor", "-l", "py", "-l", "sh", "--json")
    assert done.code == 0
    assert [(one["language"], one["healthy"], one["reason"], one["install"]) for one in done.json["languages"]] == [
        ("py", True, "", ""), ("sh", True, "", ""),
    ]  # fmt: skip
    assert [level["level"] for level in done.json["levels"]] == ["L3", "L2", "L1", "L0"]
    assert {level["level"]: (level["works"], level["default"]) for level in done.json["levels"]}["L2"] == (True, True)
    assert all(level["missing"] for level in done.json["levels"])
    table = command("doctor", "-l", "sh")
    assert table.code == 0
    assert "GNU bash" in table.out
    assert "yes, the default" in table.out
    assert "a cap on the disk space of all files together: only each file is capped" in table.out
    assert table.err == ""


def test_doctor_tries_the_level_asked_for(command: Command) -> None:
    (report,) = command("doctor", "-l", "sh", "--isolation", "L1", "--json").json["languages"]
    assert (report["healthy"], report["isolation"]) == (True, "L1")
    done = command("doctor", "-l", "sh", "--isolation", "l1")
    message = "codelab: --isolation: unknown isolation 'l1'. Use one of: L3, L2, L1, L0\n"
    assert (done.code, done.err) == (2, message)


def test_evaluate_runs_at_the_level_asked_for(command: Command, own: Path, tmp_path: Path) -> None:
    words = ("evaluate", own, "-l", "py", "--folder", tmp_path / "run", "--isolation", "L1")
    assert command(*words).code == 0
    assert set(codelab.Run(tmp_path / "run").verdicts()["isolation"]) == {"L1"}


def test_doctor_says_what_to_install(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_NODE", "/nonexistent/node")
    done = command("doctor", "-l", "js", "-l", "sh")
    assert done.code == 1
    advice = "Install it with: apt install nodejs; or set CODELAB_NODE to its path"
    assert done.out.count(advice) == 1
    assert done.out.count("apt install nodejs") == 1
    broken, healthy = command("doctor", "-l", "js", "-l", "sh", "--json").json["languages"]
    assert (broken["healthy"], broken["found"], broken["version"]) == (False, False, "")
    assert broken["reason"] == f"JavaScript: node is not found (/nonexistent/node is no program). {advice}"
    assert broken["install"] == "apt install nodejs"
    assert healthy["healthy"]


def test_translated_files_load_back(command: Command, own: Path, tmp_path: Path) -> None:
    done = command("translate", own, "-l", "lua", "-l", "sh", "--wording", "published", "--out", tmp_path / "out")
    assert done.code == 0
    # Types in brackets are no markup.
    (refused,) = [line for line in done.out.splitlines() if "groups" in line]
    assert refused.split(maxsplit=2)[:2] == ["sh", "groups"]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["own-lua.jsonl", "own-sh.jsonl"]
    plan = codelab.plan(own, languages=["lua", "sh"], wording="published")
    for language in ("lua", "sh"):
        back = load(tmp_path / "out" / f"own-{language}.jsonl", name="own")
        assert not back.issues
        assert [task.to_multipl_e() for task in back.tasks] == [
            task.to_multipl_e() for task in plan.tasks if task.language == language
        ]
    assert command("translate", own, "-l", "sh", "--wording", "published", "--json").json == {
        "benchmark": "own",
        "languages": [{"language": "sh", "translated": 1, "refused": 1}],
        "refusals": [
            {"language": "sh", "name": "groups", "reason": "published Bash prompts have dictionaries of scalars only"}
        ],
    }


def test_reasons_with_brackets_are_printed_whole(command: Command, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    source = (
        "from typing import Dict, List\n\ndef pick(x: Dict[str, List[int]]) -> int:\n"
        '    """Pick.\n\n    >>> pick({\'a\': [1]})\n    1\n    """\n    return 1\n\nassert pick({"a": [1]}) == 1\n'
    )
    (tmp_path / "own" / "pick.py").write_text(source)
    done = command("translate", tmp_path / "own", "-l", "rs", "--wording", "published")
    assert "dictionaries of int and str only, not Dict[str, List[int]]" in done.out


def test_evaluate_prints_keeps_and_reports(command: Command, own: Path, tmp_path: Path) -> None:
    folder, file = tmp_path / "run", tmp_path / "scores" / "scores.parquet"
    words = ("evaluate", own, "-l", "py", "--samples", 2, "--folder", folder, "-k", 1, "-k", 2)
    done = command(*words, "--json", "--parquet", file)
    assert done.code == 0
    shown = done.json
    assert shown["folder"] == str(folder)
    assert [(row["language"], row["k"], row["problems"], row["estimate"]) for row in shown["scores"]] == [
        ("py", 1, 2, 1.0), ("py", 2, 2, 1.0), ("overall", 1, 2, 1.0), ("overall", 2, 2, 1.0),
    ]  # fmt: skip
    assert [(row["passed"], row["failed"], row["total"]) for row in shown["statuses"]] == [(4, 0, 4)]
    assert pl.read_parquet(file).equals(codelab.Run(folder).scores([1, 2]))
    again = command("report", folder, "-k", 1, "-k", 2, "--json")
    assert (again.code, again.json) == (0, shown)
    table = command("report", folder)
    assert table.code == 0
    header, row = [line.split() for line in table.out.splitlines() if line.split()[:1] in (["model"], ["reference"])][
        :2
    ]
    assert (header[:4], row[:3]) == (["model", "language", "k", "problems"], ["reference", "py", "1"])


def test_a_score_of_zero_is_printed(command: Command, own: Path, tmp_path: Path) -> None:
    file = tmp_path / "wrong.jsonl"
    rows = [{"name": name, "language": "py", "completion": "    return None\n"} for name in ("double", "groups")]
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    done = command("evaluate", own, "-l", "py", "--model", f"replay:{file}", "--folder", tmp_path / "run")
    assert done.code == 0
    lines = [line.split() for line in done.out.splitlines()]
    scores = next(words for words in lines if words[:2] == ["wrong", "overall"])
    assert scores == ["wrong", "overall", "1", "2", "1", "1", "0.000", "0.000", "0.000", "0.658"]


def test_a_missing_toolchain_is_told_and_ends_with_1(
    command: Command, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "m.jsonl"
    rows = [{"name": "double", "language": language, "completion": ""} for language in ("js", "py")]
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    monkeypatch.setenv("CODELAB_NODE", "/nonexistent/node")
    words = ("evaluate", own, "--model", f"replay:{file}", "--folder", tmp_path / "run", "-l", "js")
    done = command(*words)
    assert done.code == 1
    told = next(line for line in done.err.splitlines() if line.startswith("not judged"))
    assert told == (
        "not judged: 1 samples: JavaScript: node is not found (/nonexistent/node is no program). "
        "Install it with: apt install nodejs; or set CODELAB_NODE to its path"
    )
    row = next(line.split() for line in done.out.splitlines() if "overall" in line)
    assert row[6] == "unknown"
    assert "toolchain missing" in done.out
    shown = command(*words, "-l", "py", "--json")
    assert shown.code == 1
    scores = {row["language"]: (row["estimate"], row["toolchain_missing"]) for row in shown.json["scores"]}
    assert scores == {"js": (None, 1), "py": (0.0, 0), "overall": (None, 1)}


def test_notebooks_are_copied_once(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "notebooks"
    done = command("notebook", folder)
    names = [file.name for file in sorted((ROOT / "notebooks").glob("*.ipynb"))]
    assert (done.code, done.out) == (0, "".join(f"{folder}/{name}\n" for name in names))
    assert (folder / "00_tour.ipynb").read_bytes() == (ROOT / "notebooks" / "00_tour.ipynb").read_bytes()
    (folder / "00_tour.ipynb").write_text("mine")
    done = command("notebook", folder)
    there = [f"{folder}/{name} is there already and is left as it is\n" for name in names]
    assert (done.code, done.out) == (0, "".join(there))
    assert (folder / "00_tour.ipynb").read_text() == "mine"


def published(own: Path, folder: Path, *languages: str) -> Path:
    """A reference folder as conformance wants it, made of our own prompts."""
    write_tasks(folder, codelab.plan(own, languages=languages, wording="published").tasks)
    for language in languages:
        (folder / f"own-{language}.jsonl").rename(folder / f"{language}.jsonl")
    return folder


def test_equal_prompts_conform(command: Command, own: Path, tmp_path: Path) -> None:
    reference = published(own, tmp_path / "reference", "lua", "py")
    words = ("conformance", "prompts", "--source", own, "--reference", reference)
    done = command(*words)
    assert done.code == 0
    assert [line.split() for line in done.out.splitlines() if line.split()[:1] in (["lua"], ["py"])] == [
        ["lua", "2", "2", "0", "0", "0"], ["py", "2", "2", "0", "0", "0"],
    ]  # fmt: skip
    assert command(*words, "-l", "lua", "--json").json == {
        "lua": {
            "compared": 2, "equal": 2, "different": 0, "missing": 0, "extra": 0,
            "details": {"different": {}, "missing": {}, "extra": []},
        }
    }  # fmt: skip


def test_an_altered_prompt_is_shown(command: Command, own: Path, tmp_path: Path) -> None:
    reference = published(own, tmp_path / "reference", "lua")
    rows = [json.loads(line) for line in (reference / "lua.jsonl").read_text().splitlines()]
    rows[0]["prompt"] = rows[0]["prompt"].replace("each number", "every number")
    rows[1]["name"] = "bunches"
    (reference / "lua.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    words = ("conformance", "prompts", "--source", own, "--reference", reference)
    done = command(*words, "--diff")
    assert done.code == 1
    assert "lua double: different\n--- published\n+++ codelab\n" in done.out
    assert "\n--- Double every number.\n+-- Double each number.\n" in done.out
    assert "lua bunches: missing: the sources have no problem of this name\nlua groups: extra\n" in done.out
    assert "every number" not in command(*words).out
    shown = command(*words, "--json")
    assert shown.code == 1
    details = (counts := shown.json["lua"]).pop("details")
    assert counts.items() >= {"compared": 1, "equal": 0, "different": 1, "missing": 1, "extra": 1}.items()
    assert details["different"]["double"].startswith("--- published")
    assert (list(details["missing"]), details["extra"]) == (["bunches"], ["groups"])


def test_recorded_verdicts_are_compared(command: Command, own: Path, tmp_path: Path) -> None:
    reference, file = published(own, tmp_path / "reference", "lua"), tmp_path / "recorded.jsonl"
    right, wrong = "  return {values[1] and 2, values[2] and 4}\nend\n", "  return values\nend\n"
    row = {"name": "double", "language": "lua", "completion": right, "peer_status": "OK", "peer_exit_code": 0}
    good = [row, row | {"completion": wrong, "peer_status": "Exception", "peer_exit_code": 1}]
    file.write_text("".join(f"{json.dumps(one)}\n" for one in good))
    words = ("conformance", "verdicts", "--programs", file, "--reference", reference)
    done = command(*words)
    assert done.code == 0
    assert command(*words, "--json").json == {
        "rules": "multipl-e", "compared": 2, "agreed": 2, "peer_passed": 1, "passed": 1,
        "disagreements": [], "unjudged": [], "issues": [],
    }  # fmt: skip
    assert next(line.split() for line in done.out.splitlines() if "multipl-e" in line)[:5] == [
        "multipl-e", "2", "2", "1", "1",
    ]  # fmt: skip
    bad = [*good, row | {"completion": wrong}, row | {"name": "dubble"}]
    file.write_text("".join(f"{json.dumps(one)}\n" for one in bad) + "{torn\n")
    done = command(*words)
    assert done.code == 1
    assert len(done.left_out) == 2
    assert done.left_out[0].endswith("line 4: name: no published task 'dubble' in lua")
    assert done.left_out[1].startswith(f"{file}: line 5: not JSON: ")
    shown = command(*words, "--json").json
    assert (shown["compared"], shown["peer_passed"], shown["passed"]) == (3, 2, 1)
    assert [one["line"] for one in shown["disagreements"]] == [3]
    assert len(shown["issues"]) == 2
    file.write_text(json.dumps(row) + "\n{torn\n")
    assert command(*words).code == 4


def test_an_interrupted_evaluation_says_how_to_go_on(tmp_path: Path) -> None:
    words = [sys.executable, "-c", "from codelab.cli import main; main()", "evaluate", "primer", "-l", "py", "-l", "sh"]
    process = subprocess.Popen(
        [*words, "--folder", str(tmp_path / "run"), "--workers", "1"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    deadline = time.monotonic() + 60
    journal = tmp_path / "run" / "journal"
    while time.monotonic() < deadline and not any(file.stat().st_size for file in journal.glob("*.jsonl")):
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGINT)
    out, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out == ""
    last = errors.splitlines()[-1]
    assert last == "codelab: interrupted; what was done is kept, the same command goes on from there"
    assert "Traceback" not in errors
    assert list(journal.iterdir()) == []
    assert 0 < codelab.Run(tmp_path / "run").samples().height < 56


def test_the_command_works_as_a_program(own: Path, tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("codelab")
    words = [program, "evaluate", own, "-l", "py", "--folder", tmp_path / "run", "--json"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert [row["estimate"] for row in json.loads(done.stdout)["scores"]] == [1.0, 1.0]
    assert "\x1b" not in done.stdout
    done = subprocess.run([program, "report", tmp_path / "none"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"codelab: {tmp_path}/none: no results there. Run codelab evaluate first, or name another folder\n"
    )
