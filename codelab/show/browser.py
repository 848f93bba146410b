"""Widgets to choose languages and to look at samples one by one."""

# ipywidgets is typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportMissingTypeStubs=false
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codelab.show.code import highlighted

if TYPE_CHECKING:
    from collections.abc import Sequence

    import ipywidgets
    import polars as pl

__all__ = ["language_picker", "sample_browser"]

_ROW = "row of the frame"
_NOTHING = "No sample has this language and status."


def language_picker(languages: Sequence[str]) -> ipywidgets.SelectMultiple:
    """A list of languages, all of them chosen; `.value` holds the chosen short names."""
    import ipywidgets

    chosen = tuple(languages)
    return ipywidgets.SelectMultiple(options=chosen, value=chosen, rows=len(chosen), description="languages")


def sample_browser(samples: pl.DataFrame) -> ipywidgets.VBox:
    """Choose a language, a status and a sample; see its verdict, its code and its error.

    `samples` has the columns language, name, model, index, status, message, completion and stderr.
    The widget holds no results: everything it shows is a row of the frame.
    """
    import ipywidgets
    import polars as pl

    language = ipywidgets.Dropdown(options=["all", *samples["language"].unique().sort()], description="language")
    status = ipywidgets.Dropdown(options=["all", *samples["status"].unique().sort()], description="status")
    chosen = ipywidgets.Dropdown(description="sample", layout={"width": "32em"})
    view = ipywidgets.HTML()

    def choose(_: Any = None) -> None:
        rows = samples.with_row_index(_ROW)
        for column, widget in (("language", language), ("status", status)):
            rows = rows if widget.value == "all" else rows.filter(pl.col(column) == widget.value)
        chosen.options = [(_label(row), row[_ROW]) for row in rows.iter_rows(named=True)]
        chosen.index = None if rows.is_empty() else 0  # ipywidgets chooses nothing where nothing was chosen
        show()

    def show(_: Any = None) -> None:
        nothing = chosen.value is None
        view.value = _NOTHING if nothing else _detail(samples.row(chosen.value, named=True))

    language.observe(choose, "value")
    status.observe(choose, "value")
    chosen.observe(show, "value")
    choose()
    return ipywidgets.VBox([ipywidgets.HBox([language, status, chosen]), view])


def _label(row: dict[str, Any]) -> str:
    return f"{row['name']} ({row['language']}, {row['model']} #{row['index']}): {row['status']}"


def _detail(row: dict[str, Any]) -> str:
    from html import escape

    parts = [f"<b>{escape(row['status'])}</b> {escape(row['message'] or '')}"]
    parts.append(highlighted(row["completion"] or "", row["language"]))
    if row["stderr"]:
        style = "max-height:16em;overflow:auto;background:#f7f7f7;padding:8px;font-size:12px"
        parts.append(f'<pre style="{style}">{escape(row["stderr"])}</pre>')
    return "".join(parts)
