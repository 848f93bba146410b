"""Problems in many languages: what is translated, how prompt and tests read, and what a completion does."""

# ipywidgets and great-tables are typed in part only.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportMissingTypeStubs=false
from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from codelab.show.code import cards

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import great_tables as gt
    import ipywidgets

    from codelab.core.task import Refusal, Task
    from codelab.core.verdict import Verdict

__all__ = ["benchmark_explorer", "coverage_table", "refusal_table", "task_explorer", "verdict_card"]

_WIDE = {"width": "100%"}
_MONOSPACE = "<style>.codelab-completion textarea {font: 12px/1.45 monospace}</style>"
_GOOD, _BAD = "#0072B2", "#D55E00"


def coverage_table(tasks: Iterable[Task], refusals: Iterable[Refusal]) -> gt.GT:
    """Problem x language: a dot where the problem is translated, `refused` (its reason as a tip) where it is not."""
    import great_tables as gt
    import polars as pl

    made = {(task.name, task.language): "●" for task in tasks}
    refused = {(one.name, one.language): _refused(one) for one in refusals}
    cells = made | refused
    names = list(dict.fromkeys(name for name, _ in cells))
    languages = list(dict.fromkeys(language for _, language in cells))
    rows = [{"problem": name} | {language: cells.get((name, language), "") for language in languages} for name in names]
    totals = {language: str(sum(key[1] == language for key in made)) for language in languages}
    data = pl.DataFrame([*rows, {"problem": "translated"} | totals], schema=["problem", *languages])
    return (
        gt.GT(data, rowname_col="problem")
        .fmt_markdown(columns=languages)
        .cols_align("center", columns=languages)
        .tab_style(gt.style.text(weight="bold"), gt.loc.body(rows=pl.col("problem") == "translated"))
        .tab_style(gt.style.text(weight="bold"), gt.loc.stub(rows=[len(rows)]))
        .tab_options(data_row_padding="1px", table_font_size="12px")
    )


def _refused(refusal: Refusal) -> str:
    return f'<span style="color:{_BAD}" title="{escape(refusal.reason)}">refused</span>'


def refusal_table(refusals: Iterable[Refusal]) -> gt.GT:
    """Every refusal with its reason; the same reason of several languages in one row."""
    import great_tables as gt
    import polars as pl

    by_reason: dict[tuple[str, str], list[str]] = {}
    for refusal in refusals:
        by_reason.setdefault((refusal.name, refusal.reason), []).append(refusal.language)
    rows = [
        {"problem": name, "languages": ", ".join(languages), "reason": reason}
        for (name, reason), languages in by_reason.items()
    ]
    data = pl.DataFrame(rows, schema=["problem", "languages", "reason"])
    title = "Refused, and why" if rows else "Every problem is translated into every language"
    return gt.GT(data).tab_header(title=title).cols_align("left").tab_options(table_font_size="12px")


def verdict_card(verdict: Verdict) -> str:
    """A verdict as HTML: its status in colour, its message, how long it took and what was printed."""
    colour = _GOOD if verdict.passed else _BAD
    used = f"<small>{verdict.cpu_seconds:.2f} s of CPU time</small>"
    head = f'<b style="color:{colour}">{escape(str(verdict.status))}</b> {escape(verdict.message)} {used}'
    style = "max-height:14em;overflow:auto;background:#f7f7f7;color:#222;padding:8px;font-size:12px"
    printed = "".join(f'<pre style="{style}">{escape(text)}</pre>' for text in (verdict.stdout, verdict.stderr) if text)
    return head + printed


def benchmark_explorer(
    benchmarks: Sequence[str], plan: Callable[[str], tuple[Sequence[Task], Sequence[Refusal], Callable[[Task], str]]],
    *, judge: Callable[[Task, str], Verdict],
) -> ipywidgets.VBox:  # fmt: skip
    """Choose a benchmark, then what `task_explorer` lets choose, above the table of what is translated.

    `plan` gives a benchmark's tasks, its refusals and the completion to begin with. What it raises is shown.
    """
    import ipywidgets

    chosen = ipywidgets.Combobox(
        options=tuple(benchmarks), value=benchmarks[0], description="benchmark", continuous_update=False
    )
    view = ipywidgets.VBox()

    def show(_: Any = None) -> None:
        try:
            tasks, refusals, answer = plan(chosen.value)
        except Exception as error:  # a widget has nobody else to tell it to
            view.children = (ipywidgets.HTML(_said(error)),)
            return
        table = ipywidgets.HTML(coverage_table(tasks, refusals).as_raw_html(), layout={"max_height": "24em"})
        coverage = ipywidgets.Accordion([table], titles=["what is translated"])
        view.children = (task_explorer(tasks, answer=answer, judge=judge), coverage)

    chosen.observe(show, "value")
    show()
    return ipywidgets.VBox([chosen, view])


def task_explorer(
    tasks: Sequence[Task], *, answer: Callable[[Task], str], judge: Callable[[Task, str], Verdict]
) -> ipywidgets.VBox:
    """Choose a problem and a language; read prompt and tests beside each other; edit a completion and run it.

    `answer` gives the completion that stands there at first, `judge` runs one. What `judge` raises is shown.
    """
    import ipywidgets

    by_key: dict[Any, Task] = {(task.name, task.language): task for task in tasks}
    problem = ipywidgets.Dropdown(options=list(dict.fromkeys(name for name, _ in by_key)), description="problem")
    language = ipywidgets.Dropdown(description="language")
    texts = ipywidgets.HTML(layout={"max_height": "34em", "overflow": "auto"})
    completion = ipywidgets.Textarea(layout=_WIDE | {"height": "14em"}, placeholder="the completion")
    completion.add_class("codelab-completion")
    start = ipywidgets.Button(description="Run", button_style="primary", icon="play")
    again = ipywidgets.Button(description="Start over", icon="undo")
    verdict = ipywidgets.HTML()

    def task() -> Task:
        return by_key[problem.value, language.value]

    def choose(_: Any = None) -> None:
        before = language.value
        options = [each for name, each in by_key if name == problem.value]
        language.options = options
        language.value = before if before in options else next(iter(options), None)
        show()

    def show(_: Any = None) -> None:
        if language.value is None:
            return
        chosen = task()
        texts.value = _MONOSPACE + cards(
            {"prompt": (chosen.prompt, chosen.language), "tests": (chosen.tests, chosen.language)}
        )
        completion.value, verdict.value = answer(chosen), ""

    def run(_: Any = None) -> None:
        verdict.value, start.disabled = "running ...", True
        try:
            verdict.value = verdict_card(judge(task(), completion.value))
        except Exception as error:  # a widget has nobody else to tell it to
            verdict.value = _said(error)
        finally:
            start.disabled = False

    problem.observe(choose, "value")
    language.observe(show, "value")
    start.on_click(run)
    again.on_click(show)
    choose()
    chooser = ipywidgets.HBox([problem, language])
    return ipywidgets.VBox([chooser, texts, completion, ipywidgets.HBox([start, again]), verdict])


def _said(error: Exception) -> str:
    return f'<b style="color:{_BAD}">{escape(type(error).__name__)}</b> {escape(str(error))}'
