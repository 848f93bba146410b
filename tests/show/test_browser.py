"""Widgets show what their values say; code is shown as text, whatever it holds."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import polars as pl
import pytest

from codelab.show import language_picker, sample_browser, side_by_side
from codelab.show.code import highlighted

SAMPLES = pl.DataFrame(
    [
        ("lua", "clamp", "a", 0, "passed", "", "return x", ""),
        ("py", "clamp", "a", 0, "failed", "expected <1>, got 2", "    return '<i>'", "Traceback <most recent>"),
        ("py", "smooth", "b", 1, "timeout", None, "    while True: pass", ""),
    ],
    schema=["language", "name", "model", "index", "status", "message", "completion", "stderr"],
    orient="row",
)


def text(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def parts(box: Any) -> tuple[Any, Any, Any, Any]:
    """language, status, sample, view."""
    bar, view = box.children
    return (*bar.children, view)


def test_all_languages_are_chosen_at_first() -> None:
    picker = language_picker(["py", "lua", "rs"])
    assert picker.value == ("py", "lua", "rs")
    picker.value = ("lua",)
    assert picker.value == ("lua",)
    with pytest.raises(Exception, match="Invalid selection"):
        picker.value = ("cobol",)
    assert language_picker([]).value == ()


def test_the_sample_chosen_is_the_one_shown() -> None:
    language, status, sample, view = parts(sample_browser(SAMPLES))
    assert language.options == ("all", "lua", "py")
    assert status.options == ("all", "failed", "passed", "timeout")
    assert [label for label, _ in sample.options] == [
        "clamp (lua, a #0): passed", "clamp (py, a #0): failed", "smooth (py, b #1): timeout",
    ]  # fmt: skip
    assert text(view.value).split() == ["passed", "return", "x"]
    sample.index = 2
    assert "while True: pass" in text(view.value)
    assert "return x" not in text(view.value)
    language.value = "py"
    assert [label for label, _ in sample.options] == ["clamp (py, a #0): failed", "smooth (py, b #1): timeout"]
    assert text(view.value).startswith("failed expected <1>, got 2")
    assert "Traceback <most recent>" in text(view.value)
    assert "<most recent>" not in view.value
    status.value = "timeout"
    assert [label for label, _ in sample.options] == ["smooth (py, b #1): timeout"]
    assert text(view.value).startswith("timeout")
    language.value = "lua"
    assert sample.options == ()
    assert view.value == "No sample has this language and status."
    status.value = "all"
    assert "return x" in text(view.value)


def test_equal_samples_can_each_be_chosen() -> None:
    twice = pl.concat([SAMPLES.head(1), SAMPLES.head(1).with_columns(completion=pl.lit("return y"))])
    _, _, sample, view = parts(sample_browser(twice))
    sample.index = 1
    assert "return y" in text(view.value)


def test_nothing_to_browse_is_said() -> None:
    language, status, sample, view = parts(sample_browser(SAMPLES.clear()))
    assert (language.options, status.options, sample.options) == (("all",), ("all",), ())
    assert view.value == "No sample has this language and status."


def test_programs_stand_side_by_side_as_text() -> None:
    html = side_by_side({
        "a & <b>": ("print('<script>alert(1)</script>')", "py"), "plain": ("<x>", "no such language"),
    }).data  # fmt: skip
    assert html is not None
    assert "<script>" not in html
    assert "a &amp; &lt;b&gt;" in html
    assert "print('<script>alert(1)</script>')" in text(html)
    assert "<x>" in text(html)
    assert html.count("flex:1 1 380px") == 2
    assert "flex" in str(side_by_side({}).data)


@pytest.mark.parametrize("language", ["py", "js", "lua", "sh", "rs", "java"])
def test_every_language_is_coloured_and_kept(language: str) -> None:
    code = "if x < 1 then y = 'a & b'\n"
    html = highlighted(code, language)
    assert text(html).rstrip() == code.rstrip()
    assert "color:" in html.replace(" ", "")
