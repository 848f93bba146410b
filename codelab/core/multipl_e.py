"""MultiPL-E's files: one JSON document (perhaps gzipped) of completions or of results for each problem."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from codelab.core.errors import InputError

__all__ = ["PARAMETERS", "MultiplEFile", "multipl_e_files", "our_language", "read_multipl_e", "their_language"]

PARAMETERS = ("temperature", "top_p", "max_tokens")
"""The generation settings that a file records."""

_THEIR_LANGUAGES = {"go": "go_test.go"}
_SUFFIXES = (".results.json", ".results.json.gz", ".json", ".json.gz")
_REMEDY = "MultiPL-E's files hold name, language, prompt, tests, stop_tokens and completions or results"


@dataclass(frozen=True, slots=True)
class MultiplEFile:
    """One problem's file: `data` as it stands, its completions, and its results (none: not judged)."""

    path: Path
    data: Mapping[str, Any]
    completions: tuple[str, ...]
    results: tuple[Mapping[str, Any], ...] = ()

    @property
    def parameters(self) -> dict[str, Any]:
        """The generation settings that the file records, absent ones left out."""
        return {name: self.data[name] for name in PARAMETERS if self.data.get(name) is not None}


def our_language(name: str) -> str:
    """The short name of a language that MultiPL-E's files name."""
    return next((ours for ours, theirs in _THEIR_LANGUAGES.items() if theirs == name), name)


def their_language(name: str) -> str:
    """What MultiPL-E's files call a language: the end of its programs' file names."""
    return _THEIR_LANGUAGES.get(name, name)


def multipl_e_files(path: Path, *, prefer: str = "completions") -> list[Path]:
    """The file itself, or a folder's files in name order, one for each problem.

    Where a problem has a file of completions and one of results, `prefer` ("completions" or
    "results") says which is taken. Raises InputError when there is none.
    """
    if path.is_file():
        return [path]
    found = sorted(file for file in path.rglob("*.json*") if file.name.endswith(_SUFFIXES))
    chosen: dict[Path, Path] = {}
    for file in found:
        stem = file.with_name(file.name.removesuffix(".gz").removesuffix(".json").removesuffix(".results"))
        if stem not in chosen or (".results.json" in file.name) is (prefer == "results"):
            chosen[stem] = file
    if not chosen:
        raise InputError("no file of completions", file=path, remedy=f"Expected {', '.join(_SUFFIXES)}")
    return list(chosen.values())


def read_multipl_e(path: Path) -> MultiplEFile:
    r"""Read a file of completions or results; raises InputError naming the file and the field.

    A file of results that does not repeat the completions has them cut out of its programs, which
    are `prompt + completion + "\n" + tests`.
    """
    data = _json(path)
    for name in ("name", "language"):
        if not isinstance(data.get(name), str):
            raise InputError("missing or no text", file=path, field=name, remedy=_REMEDY)
    data["language"] = our_language(data["language"])
    results = tuple(cast("list[Mapping[str, Any]]", _list(data, "results", path, dict)))
    if "completions" in data:
        completions = cast("list[str]", _list(data, "completions", path, str))
    elif "results" in data:
        completions = [_cut(result, data, path, index) for index, result in enumerate(results)]
    else:
        raise InputError("missing", file=path, field="completions", remedy=_REMEDY)
    return MultiplEFile(path, data, tuple(completions), results)


def _json(path: Path) -> dict[str, Any]:
    try:
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        data = json.loads(raw)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"cannot be read ({error})", file=path, remedy="Fetch or write the file again") from error
    except ValueError as error:
        raise InputError(f"no JSON ({error})", file=path, remedy="Fetch or write the file again") from error
    if not isinstance(data, dict):
        raise InputError(f"expected an object, got {type(data).__name__}", file=path, remedy=_REMEDY)
    return cast("dict[str, Any]", data)


def _list(data: Mapping[str, Any], field: str, path: Path, item: type) -> Sequence[Any]:
    values = data.get(field, [])
    if not isinstance(values, list) or not all(isinstance(value, item) for value in cast("list[Any]", values)):
        raise InputError(f"expected a list of {item.__name__}", file=path, field=field, remedy=_REMEDY)
    return cast("list[Any]", values)


def _cut(result: Mapping[str, Any], data: Mapping[str, Any], path: Path, index: int) -> str:
    program, before, after = result.get("program"), data.get("prompt"), data.get("tests")
    if isinstance(program, str) and isinstance(before, str) and isinstance(after, str):
        end = len(program) - len(f"\n{after}")
        if program.startswith(before) and program.endswith(f"\n{after}") and end >= len(before):
            return program[len(before) : end]
    message = "the program is not prompt + completion + newline + tests"
    raise InputError(message, file=path, field=f"results[{index}].program", remedy="Give the file of completions")
