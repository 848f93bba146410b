"""Measure how well language models write code, in many programming languages.

    import codelab

    run = codelab.evaluate("primer", languages=["py", "js"], folder="runs/first")
    run.scores()

The names below are the ones a notebook uses; each is imported when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from codelab.benchmarks import Benchmark, load
    from codelab.core import Problem, Sample, Status, Task, Verdict
    from codelab.environments import doctor, run, run_task
    from codelab.evaluation import Plan, evaluate, plan
    from codelab.languages import LANGUAGES
    from codelab.models import Reference, Replay
    from codelab.run_folder import Run

__all__ = [
    "LANGUAGES",
    "Benchmark",
    "Plan",
    "Problem",
    "Reference",
    "Replay",
    "Run",
    "Sample",
    "Status",
    "Task",
    "Verdict",
    "doctor",
    "evaluate",
    "load",
    "plan",
    "run",
    "run_task",
]

_MODULES = {
    "codelab.benchmarks": ("Benchmark", "load"),
    "codelab.core": ("Problem", "Sample", "Status", "Task", "Verdict"),
    "codelab.environments": ("doctor", "run", "run_task"),
    "codelab.evaluation": ("Plan", "evaluate", "plan"),
    "codelab.languages": ("LANGUAGES",),
    "codelab.models": ("Reference", "Replay"),
    "codelab.run_folder": ("Run",),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'codelab' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
