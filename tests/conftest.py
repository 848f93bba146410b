"""What all tests share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from codelab.core.errors import ToolchainMissingError
from codelab.environments import find_toolchain
from codelab.languages import read_spec

ROOT = Path(__file__).resolve().parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--language", help="only the tests of this language, by its short name")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what is about the language asked for: tests with it as their parameter `language`."""
    if wanted := config.getoption("--language"):
        callspecs = [(item, getattr(item, "callspec", None)) for item in items]
        items[:] = [item for item, callspec in callspecs if callspec and callspec.params.get("language") == wanted]


@pytest.fixture(scope="session")
def reference_data() -> Path:
    """The folder of reference data, from CODELAB_REFERENCE or beside the repository; skips where it is missing."""
    folder = Path(os.environ.get("CODELAB_REFERENCE") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no reference data in {folder}: set CODELAB_REFERENCE")
    return folder


@pytest.fixture(scope="session")
def need() -> Callable[[str], None]:
    """Skips, by name, where a language's toolchain is missing, or where its programs are not run."""

    def check(language: str) -> None:
        if read_spec(language).level == "prompt":
            pytest.skip(f"{read_spec(language).title}: support level prompt, its programs are not run")
        try:
            find_toolchain(language)
        except ToolchainMissingError as error:
            pytest.skip(str(error))

    return check


@pytest.fixture
def open_folder(tmp_path: Path) -> Path:
    """A folder that every user may enter, as the sandbox's user must; pytest's are root's alone."""
    system = Path(tempfile.gettempdir())
    for folder in (tmp_path, *tmp_path.parents):
        if folder in (system, *system.parents):
            break
        folder.chmod(0o755)
    return tmp_path


OWN = {
    "double.py": """\
from typing import List

def double(values: List[int]) -> List[int]:
    \"\"\"Double each number.

    >>> double([1])
    [2]
    \"\"\"
    return [2 * value for value in values]

assert double([1, 2]) == [2, 4]
assert double([]) == []
""",
    "groups.py": """\
from typing import Dict, List

def groups(count: int) -> Dict[str, List[int]]:
    \"\"\"Put a number in group a.

    >>> groups(1)
    {'a': [1]}
    \"\"\"
    return {"a": [count]}

assert groups(1) == {"a": [1]}
assert groups(-3) == {"a": [-3]}
""",
}
SOLUTIONS = {
    "lua/solutions/double.lua": """\
local function double(values)
  local found = {}
  for i, value in ipairs(values) do
    found[i] = 2 * value
  end
  return found
end
""",
    "lua/solutions/groups.lua": """\
local function groups(count)
  return {a = {count}}
end
""",
    "sh/solutions/double.sh": """\
double() {
    local found=() value
    for value in $1; do
        found+=("$((2 * value))")
    done
    echo "${found[*]}"
}
""",
    "sh/solutions/groups.sh": """\
groups() {
    echo "a,$1"
}
""",
}


def _written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A benchmark of two typed Python files, `double` and `groups`; published Bash has no word for the second."""
    return _written(tmp_path / "own", OWN)


@pytest.fixture
def solutions(tmp_path: Path) -> Path:
    """The folder of solutions to `own` in Lua and Bash, for `Reference`."""
    return _written(tmp_path / "solutions", SOLUTIONS)
