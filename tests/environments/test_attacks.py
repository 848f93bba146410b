"""The conformance suite of hostile programs: every attack at every level, as root and as an ordinary user."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("attack_table.py")
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "security.md"
COLUMNS = [f"{level} {who}" for level in ("L3", "L2", "L1", "L0") for who in ("root", "user")]


def script(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(SCRIPT), *words], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def expected() -> dict[str, dict[str, list[str]]]:
    return json.loads(script("expected").stdout)


@pytest.mark.parametrize("column", COLUMNS)
def test_attacks(column: str, expected: dict[str, dict[str, list[str]]]) -> None:
    """What each achieves and its verdict, that nothing is left, and that a neighbour's verdict stays."""
    done = script("measure", column)
    if done.returncode == 4:
        pytest.skip(f"{column}: {done.stdout.strip()}")
    assert done.returncode == 0, done.stderr
    measured = json.loads(done.stdout)
    wrong = {file: row for file, row in measured.items() if row != expected[column][file]}
    assert not wrong, "\n".join(line for line in done.stderr.splitlines() if line.split(":")[0] in wrong)
    assert measured.keys() == expected[column].keys()


def test_only_what_is_documented_succeeds(expected: dict[str, dict[str, list[str]]]) -> None:
    """A level that is weaker, or a user with more at stake, never stops more."""
    assert list(expected) == COLUMNS
    assert all(len(rows) >= 40 for rows in expected.values())
    successes = [{file for file, row in expected[column].items() if row[0] == "succeeds"} for column in COLUMNS]
    assert successes[0] == successes[1] == set()
    for stronger, weaker in zip(successes, successes[2:], strict=False):
        assert stronger <= weaker
    for root, user in zip(successes[::2], successes[1::2], strict=True):
        assert root <= user


def test_every_hostile_program_is_in_the_suite(expected: dict[str, dict[str, list[str]]]) -> None:
    used = {file for rows in expected.values() for file in rows}
    text = Path(__file__).with_name("test_sandbox.py").read_text()
    present = {path.name for path in SCRIPT.with_name("hostile").iterdir()}
    assert used <= present
    assert not [name for name in present - used if f'"{name.removesuffix(".py")}"' not in text]


def test_the_table_of_the_documentation_is_that_of_the_suite() -> None:
    assert script("table").stdout in DOCUMENT.read_text(encoding="utf-8")
