"""Tables hold the exact numbers, and say so where there are none."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import polars as pl

from codelab.core import Status
from codelab.environments.doctor import ToolchainReport
from codelab.metrics import pass_at_k_frame, status_counts
from codelab.show import failure_table, score_table, toolchain_table

FAILURES = {
    "language": pl.String, "name": pl.String, "model": pl.String, "index": pl.Int64, "status": pl.String,
    "failure_class": pl.String, "message": pl.String, "completion": pl.String, "stderr": pl.String,
}  # fmt: skip


class _Cells(HTMLParser):
    """The text of each row of an HTML table."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1] and data.strip():
            self.rows[-1][-1] += data.strip()


def cells(table: Any) -> list[list[str]]:
    parser = _Cells()
    parser.feed(re.sub(r"<style.*?</style>", "", table.as_raw_html(), flags=re.DOTALL))
    return parser.rows


def test_scores_are_shown_exactly(verdicts: Any) -> None:
    frame = verdicts([
        ("a", "one", "py", "pp"), ("a", "two", "py", "pf"), ("a", "one", "lua", "ff"), ("b", "one", "py", "pp"),
    ])  # fmt: skip
    scores = pass_at_k_frame(frame)
    low, high = scores.filter(model="a", language="py").select("low", "high").row(0)
    rows = cells(score_table(scores))
    assert rows == [
        ["", "score", "estimate", "95% interval", "problems", "samples a problem"],
        ["a"],
        ["lua", "pass@1", "0.0%", f"{scores['low'][0]:.1%} – {scores['high'][0]:.1%}", "1", "2"],  # noqa: RUF001
        ["py", "pass@1", "75.0%", f"{low:.1%} – {high:.1%}", "2", "2"],  # noqa: RUF001
        ["overall", "pass@1", "50.0%", rows[4][3], "3", "2"],
        ["b"],
        ["py", "pass@1", "100.0%", rows[6][3], "1", "2"],
        ["overall", "pass@1", "100.0%", rows[7][3], "1", "2"],
    ]


def test_what_is_not_counted_and_what_cannot_be_known_is_shown(verdicts: Any) -> None:
    frame = verdicts(
        [("a", "one", "py", "p"), ("a", "one", "js", "t"), ("", "two", "py", "n"), ("a", "two", "js", "i")]
    )
    rows = cells(score_table(pass_at_k_frame(frame)))
    assert rows[0][6:] == ["short", "not translatable", "toolchain missing", "infrastructure error"]
    shown = {row[0]: row[2:4] + row[6:] for row in rows[2:]}
    assert shown["js"] == ["unknown", "unknown", "2", "0", "1", "1"]
    assert shown["py"][0] == "100.0%"
    assert shown["py"][2:] == ["0", "1", "0", "0"]
    assert shown["overall"] == ["unknown", "unknown", "2", "1", "1", "1"]


def test_scores_of_several_settings_are_told_apart(verdicts: Any) -> None:
    frame = pl.concat([
        verdicts([("a", "one", "py", "p")]), verdicts([("a", "one", "py", "f")], settings="t"),
    ])  # fmt: skip
    rows = cells(score_table(pass_at_k_frame(frame, by=("model", "settings", "language"))))
    assert [(rows[i][0], rows[i + 1][2]) for i in (1, 4)] == [("a, s", "100.0%"), ("a, t", "0.0%")]


def test_a_table_without_scores_is_a_table(verdicts: Any) -> None:
    scores = pass_at_k_frame(verdicts([("a", "one", "py", "p")])).clear()
    assert cells(score_table(scores)) == [
        ["", "score", "estimate", "95% interval", "problems", "samples a problem"]
    ]  # fmt: skip


def failures(count: int, **columns: Any) -> pl.DataFrame:
    row = {
        "language": "py", "name": "one", "model": "a", "index": 0, "status": "failed", "failure_class": "assertion",
        "message": "got <b>1</b> & more", "completion": "", "stderr": "",
    } | columns  # fmt: skip
    return pl.DataFrame([row] * count, schema=FAILURES)


def test_failures_are_listed_up_to_a_number() -> None:
    table = failure_table(failures(3), most=2)
    assert "<b>1</b>" not in table.as_raw_html()
    assert cells(table) == [
        ["3 samples did not pass"], ["language", "name", "status", "message"],
        *[["py", "one", "failed", "got <b>1</b> & more"]] * 2,
        ["1 more is not shown."],
    ]  # fmt: skip
    assert cells(failure_table(failures(5), most=2))[-1] == ["3 more are not shown."]
    (title, _, _, note) = cells(failure_table(failures(1)))
    assert (title, note) == (["1 sample did not pass"], ["All of them are shown."])
    two = pl.concat([failures(1), failures(1, model="b", index=1)])
    assert cells(failure_table(two))[1] == ["language", "name", "model", "index", "status", "message"]


def test_no_failures_are_said_to_be_none() -> None:
    rows = cells(failure_table(failures(0)))
    assert rows[0] == ["No sample failed"]
    assert rows[-1] == ["There is nothing to show."]


def test_a_long_message_is_cut_and_a_missing_one_is_empty() -> None:
    assert cells(failure_table(failures(1, message="x" * 500)))[2][-1] == "x" * 160
    assert cells(failure_table(failures(1, message=None)))[2][-1] == ""


def report(language: str, *, healthy: bool) -> ToolchainReport:
    reason = "" if healthy else "Node: node is not found. Install it with: apt install nodejs"
    version = "1.0" if healthy else ""
    install = "" if healthy else "apt install nodejs"
    return ToolchainReport(language, language.upper(), "run", healthy, version, healthy, reason, install, "L2")


def test_toolchains_are_shown_with_what_to_do() -> None:
    assert cells(toolchain_table([report("py", healthy=True)])) == [
        ["language", "toolchain", "works", "isolation"], ["PY", "1.0", "yes", "L2"],
    ]  # fmt: skip
    rows = cells(toolchain_table([report("py", healthy=True), report("js", healthy=False)]))
    assert rows[2] == ["JS", "missing", "no", "L2", "Node: node is not found. Install it with: apt install nodejs"]
    assert rows[1][-1] == ""
    assert cells(toolchain_table([])) == [["language", "toolchain", "works", "isolation"]]


def test_every_status_that_is_not_counted_has_a_column(verdicts: Any) -> None:
    counts = status_counts(verdicts([("a", "one", "py", "p")]))
    assert [str(status) for status in Status] == counts.columns[2:-1]
