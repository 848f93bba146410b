"""The explorer shows what is translated and why not, and runs what stands in it."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from codelab.core.task import Refusal, Task
from codelab.core.verdict import Status, Verdict
from codelab.show import benchmark_explorer, coverage_table, refusal_table, task_explorer, verdict_card


def task(name: str, language: str) -> Task:
    prompt, tests = f"prompt of {name} in {language}", f"tests of {name} <in> {language}"
    return Task("b", name, language, prompt, tests, ("\n",))


TASKS = [task("clamp", "py"), task("clamp", "lua"), task("smooth", "py")]
REFUSALS = [
    Refusal("b", "smooth", "lua", "Lua has no <such> type"),
    Refusal("b", "smooth", "js", "Lua has no <such> type"),
]


def text(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", re.sub(r"<style.*?</style>", "", html, flags=re.DOTALL))).split())


def judge(chosen: Task, completion: str) -> Verdict:
    if completion == "raise":
        raise ValueError("no <sandbox>")
    status = Status.PASSED if completion == f"answer to {chosen.id}" else Status.FAILED
    return Verdict(status, message=f"judged {completion}", stderr="<trace>", cpu_seconds=0.25)


def answer(chosen: Task) -> str:
    return f"answer to {chosen.id}"


class Explorer:
    """The parts of a task explorer."""

    def __init__(self, box: Any) -> None:
        chooser, self.texts, self.completion, buttons, self.verdict = box.children
        self.problem, self.language = chooser.children
        self.start, self.again = buttons.children


def test_coverage() -> None:
    html = coverage_table(TASKS, REFUSALS).as_raw_html()
    assert text(html) == "py lua js clamp ● ● smooth ● refused refused translated 2 1 0"
    assert html.count('title="Lua has no &lt;such&gt; type"') == 2


def test_refusals_of_one_reason_are_one_row() -> None:
    assert text(refusal_table(REFUSALS).as_raw_html()) == (
        "Refused, and why problem languages reason smooth lua, js Lua has no <such> type"
    )
    assert text(refusal_table([]).as_raw_html()).startswith("Every problem is translated into every language")


def test_a_completion_is_edited_and_run() -> None:
    explorer = Explorer(task_explorer(TASKS, answer=answer, judge=judge))
    assert explorer.problem.options == ("clamp", "smooth")
    assert (explorer.language.options, explorer.language.value) == (("py", "lua"), "py")
    assert text(explorer.texts.value) == "prompt prompt of clamp in py tests tests of clamp < in > py"
    assert explorer.completion.value == "answer to b/clamp/py"
    explorer.start.click()
    assert text(explorer.verdict.value) == "passed judged answer to b/clamp/py 0.25 s of CPU time <trace>"
    explorer.completion.value = "wrong"
    explorer.start.click()
    assert text(explorer.verdict.value).startswith("failed judged wrong")
    explorer.again.click()
    assert (explorer.completion.value, explorer.verdict.value) == ("answer to b/clamp/py", "")


def test_the_language_is_kept_where_the_problem_has_it() -> None:
    explorer = Explorer(task_explorer(TASKS, answer=answer, judge=judge))
    explorer.language.value = "lua"
    assert explorer.completion.value == "answer to b/clamp/lua"
    explorer.problem.value = "smooth"
    assert (explorer.language.options, explorer.completion.value) == (("py",), "answer to b/smooth/py")


def test_what_goes_wrong_is_shown_and_the_button_works_again() -> None:
    explorer = Explorer(task_explorer(TASKS, answer=answer, judge=judge))
    explorer.completion.value = "raise"
    explorer.start.click()
    assert text(explorer.verdict.value) == "ValueError no <sandbox>"
    assert explorer.start.disabled is False


def test_nothing_to_explore() -> None:
    explorer = Explorer(task_explorer([], answer=answer, judge=judge))
    assert (explorer.problem.options, explorer.texts.value) == ((), "")


def test_another_benchmark_is_chosen_by_name() -> None:
    def plan(name: str) -> Any:
        if name == "nowhere":
            raise FileNotFoundError("no such benchmark")
        return TASKS if name == "all" else TASKS[:1], REFUSALS, answer

    chosen, view = benchmark_explorer(["all", "one"], plan, judge=judge).children
    assert (chosen.options, chosen.value) == (("all", "one"), "all")
    assert Explorer(view.children[0]).problem.options == ("clamp", "smooth")
    chosen.value = "one"
    assert Explorer(view.children[0]).problem.options == ("clamp",)
    assert "refused" in text(view.children[1].children[0].value)
    chosen.value = "nowhere"
    assert text(view.children[0].value) == "FileNotFoundError no such benchmark"


def test_a_verdict_in_colour() -> None:
    good, bad = (verdict_card(Verdict(status, cpu_seconds=1.0)) for status in (Status.PASSED, Status.TIMEOUT))
    assert "#0072B2" in good
    assert "#D55E00" in bad
