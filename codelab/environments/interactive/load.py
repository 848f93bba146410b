"""Tasks as folders: task.toml, and the set-up and the solutions as files in their own language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.environments.interactive.compare import parse_expected
from codelab.environments.interactive.tasks import Difficulty, InteractiveTask, Kind, Part, WrongSolution

__all__ = ["built_in_tasks", "load_tasks", "split_actions"]

_KIND: dict[str, Kind] = {".sh": "bash", ".sql": "sql", ".py": "python"}
_FIELDS = {"instruction", "difficulty", "setup", "writable", "check", "wrong"}
_PART_FIELDS = {"name", "probe", "expected", "reference_probe", "ordered", "tolerance"}
_DIFFICULTIES: tuple[Difficulty, ...] = ("easy", "medium", "hard")
_NEXT_ACTION = re.compile(r"^(?:#|--) %%.*\n", re.MULTILINE)
"""The line between two actions of a solution, as between two cells of Jupyter's percent format."""


def built_in_tasks(kind: Kind) -> tuple[InteractiveTask, ...]:
    """The tasks of a kind that come with codelab."""
    return load_tasks(content("environments") / "tasks" / kind)


def load_tasks(folder: str | Path) -> tuple[InteractiveTask, ...]:
    """The tasks in a folder and in those below it, in order of their names: every folder that holds a task.toml.

    Raises InputError that names file and field for the first one that is wrong, or where there is none.
    """
    root = Path(folder)
    files = sorted(root.rglob("task.toml"), key=lambda file: (file.parent.name, file))
    if not files:
        raise InputError("no task.toml in it or below it", file=root, remedy="Name a folder that holds tasks")
    tasks = tuple(_Folder.read(file).task() for file in files)
    for before, task in pairwise(tasks):
        if (before.name, before.kind) == (task.name, task.kind):
            raise InputError(f"{before.origin} has the same name", file=task.origin, remedy="Rename one of the folders")
    return tasks


def split_actions(text: str) -> tuple[str, ...]:
    """The actions of a solution: whole, or the parts between lines that begin with `# %%` or `-- %%`."""
    return tuple(part.strip("\n") for part in _NEXT_ACTION.split(text) if part.strip())


@dataclass(frozen=True, slots=True)
class _Folder:
    """A task's folder while it is read."""

    file: Path
    values: dict[str, Any]
    suffix: str

    @classmethod
    def read(cls, file: Path) -> _Folder:
        try:
            values = tomllib.loads(file.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise InputError(f"not TOML: {error}", file=file, remedy="Repair the file") from error
        suffixes = [suffix for suffix in _KIND if file.with_name(f"reference{suffix}").is_file()]
        if len(suffixes) != 1:
            remedy = "Put one of reference.sh, reference.sql and reference.py beside it"
            raise InputError("it has no reference solution, or several", file=file, remedy=remedy)
        if unknown := sorted(values.keys() - _FIELDS):
            raise InputError("unknown", file=file, field=unknown[0], remedy=f"Known are {', '.join(sorted(_FIELDS))}")
        return cls(file, values, suffixes[0])

    def task(self) -> InteractiveTask:
        return InteractiveTask(
            name=self.file.parent.name,
            kind=_KIND[self.suffix],
            instruction=self._value("instruction", str).strip(),
            parts=self._parts(),
            reference=self._solution("reference"),
            setup=self._setup(),
            writable=self._value("writable", bool, otherwise=False),
            difficulty=self._difficulty(),
            wrong=self._wrong(),
            origin=str(self.file),
        )

    def _difficulty(self) -> Difficulty:
        chosen = self._value("difficulty", str)
        for known in _DIFFICULTIES:
            if chosen == known:
                return known
        raise self._error("difficulty", f"{chosen!r} is none", f"Use one of {', '.join(_DIFFICULTIES)}")

    def _setup(self) -> str:
        if "setup" in self.values:
            return self._text(self._value("setup", str), "setup")
        default = self.file.with_name(f"setup{self.suffix}")
        return self._text(default.name, "setup") if default.is_file() else ""

    def _solution(self, stem: str) -> tuple[str, ...]:
        return split_actions(self._text(f"{stem}{self.suffix}", stem))

    def _wrong(self) -> tuple[WrongSolution, ...]:
        stated = self._value("wrong", dict, otherwise=cast("dict[str, Any]", {}))
        there = {file.stem.removeprefix("wrong_") for file in self.file.parent.glob(f"wrong_*{self.suffix}")}
        if different := sorted(stated.keys() ^ there):
            remedy = f"Each wrong_<name>{self.suffix} has its reward there, and each reward its file"
            raise self._error("wrong", f"{different[0]} has no reward or no file", remedy)
        for name, reward in stated.items():
            if not isinstance(reward, int | float) or isinstance(reward, bool) or not 0 <= reward < 1:
                raise self._error(f"wrong.{name}", f"{reward!r} is no reward", "Give a number from 0 to below 1")
        return tuple(WrongSolution(name, self._solution(f"wrong_{name}"), float(stated[name])) for name in stated)

    def _parts(self) -> tuple[Part, ...]:
        tables = self._value("check", list)
        parts = tuple(self._part(table, f"check {number}") for number, table in enumerate(tables, start=1))
        if not parts or len({part.name for part in parts}) < len(parts):
            raise self._error("check", "none, or two of one name", "Write a table [[check]] with a name for each part")
        return parts

    def _part(self, table: Any, field: str) -> Part:
        if not isinstance(table, dict) or not {"name", "expected"} <= cast("dict[str, Any]", table).keys():
            raise self._error(field, "name or expected is missing", "Write a table [[check]] that has both")
        values = cast("dict[str, Any]", table)
        if unknown := sorted(values.keys() - _PART_FIELDS):
            raise self._error(f"{field}.{unknown[0]}", "unknown", f"Known are {', '.join(sorted(_PART_FIELDS))}")
        part = Part(**values)
        if part.probe is None and self.suffix == ".py":
            raise self._error(f"{field}.probe", "missing", "In Python, each part has an expression to evaluate")
        try:
            parse_expected(_KIND[self.suffix], part.expected or "")
        except ValueError as error:
            raise self._error(f"{field}.expected", str(error), "See docs/interactive.md") from error
        return part

    def _text(self, name: str, field: str) -> str:
        try:
            return (self.file.parent / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise self._error(field, f"{name} cannot be read: {error}", "Write the file") from error

    def _value(self, field: str, kind: type[Any], *, otherwise: Any = None) -> Any:
        value = self.values.get(field, otherwise)
        if not isinstance(value, kind):
            shown = "nothing" if value is None else type(value).__name__  # pyright: ignore[reportUnknownArgumentType]
            raise self._error(field, f"expected {kind.__name__}, got {shown}", "See docs/interactive.md")
        return value

    def _error(self, field: str, message: str, remedy: str) -> InputError:
        return InputError(message, file=self.file, field=field, remedy=remedy)
