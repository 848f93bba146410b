"""A session of Python: its variables are had again by repeating the earlier actions in a fresh interpreter.

Variables cannot be carried as data (functions, modules, open files), and an interpreter that lived from turn to turn
would live with whatever an action left running in it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from codelab.environments.interactive._sandbox import Place, Reaction, Turn, died, observed, stopped
from codelab.environments.interactive.answers import Answer, decode, report_lines
from codelab.environments.interactive.tasks import InteractiveTask
from codelab.environments.sandbox import Outcome

__all__ = ["PythonSession"]

_DRIVER = Path(__file__).with_name("_turn_python.py").read_text(encoding="utf-8")
_MARGIN = 2
"""The earlier actions may take so many times what they took before."""


class PythonSession:
    """Each action goes on in the namespace of those before it."""

    def __init__(self, task: InteractiveTask, *, seed: int, place: Place) -> None:
        self._seed, self._place = seed, place
        self._earlier: tuple[str, ...] = ()
        self._first = 0 if task.setup else 1
        self._spent_cpu = self._spent_wall = 0.0
        if task.setup and (reaction := self.act(task.setup)).status != "ok":
            raise task.broken("setup", f"the set-up fails: {reaction.observation.strip()}")

    def act(self, action: str) -> Reaction:
        """Run an action; it is repeated in later turns unless it met a limit or ended the interpreter."""
        turn, outcome = self._run(action=action)
        if failed := stopped(turn.how(outcome), self._place.limits):
            return failed
        report = report_lines(outcome.report)
        if not any("ready" in line for line in report):
            return died("an earlier action, run again, ended the interpreter")
        done = next((line["done"] for line in report if "done" in line), None)
        if done is None:
            return died("the interpreter ended")
        self._earlier = (*self._earlier, action)
        self._spent_cpu, self._spent_wall = outcome.cpu, outcome.wall
        return Reaction(observed(outcome.stdout), "ok" if done is True else "error", int(done is not True))

    def answers(self, probes: Sequence[str | None]) -> tuple[Answer, ...]:
        """The value of each expression, evaluated in a process of its own after all actions."""
        turn, outcome = self._run(probes=[probe or "None" for probe in probes])
        if failed := stopped(turn.how(outcome), self._place.limits):
            return tuple(Answer(problem=failed.observation) for _ in probes)
        lines: dict[Any, dict[str, Any]] = {}
        for line in report_lines(outcome.report):
            if type(number := line.get("probe")) is int:
                lines.setdefault(number, line)
        return tuple(_answer(lines.get(number)) for number in range(len(probes)))

    def _run(self, **task: Any) -> tuple[Turn, Outcome]:
        """Repeat the earlier actions and then do what is asked; the limits are those of one action beside theirs."""
        asked = max(1, len(task.get("probes", ())))
        one = self._place.limits
        limits = replace(
            one,
            run_cpu_seconds=one.run_cpu_seconds + math.ceil(_MARGIN * self._spent_cpu),
            wall_seconds=asked * one.wall_seconds + _MARGIN * self._spent_wall,
        )
        payload = json.dumps({"seed": self._seed, "first": self._first, "earlier": self._earlier, **task}).encode()
        turn = Turn("py", ("-s", "-S", "-c", _DRIVER), "turn.json", payload, replace(self._place, limits=limits))
        return turn, turn.run()


def _answer(line: dict[str, Any] | None) -> Answer:
    if line is None:
        return Answer(problem="it ended the interpreter or met a limit")
    if "value" not in line:
        return Answer(problem=str(line.get("error")))
    try:
        return Answer(decode(line["value"]))
    except ValueError as error:
        return Answer(problem=str(error))
