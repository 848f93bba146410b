"""What the packages offer: exactly the names below, each of which can be imported."""

from __future__ import annotations

import ast
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import codelab

OFFERED = [
    "LANGUAGES", "Benchmark", "Plan", "Problem", "Reference", "Replay", "Run", "Sample", "Status", "Task", "Verdict",
    "doctor", "evaluate", "load", "plan", "run", "run_task",
]  # fmt: skip
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(codelab.__path__, "codelab.")
    if not any(part.startswith("_") for part in module.name.split("."))
)


def test_codelab_offers_these_names() -> None:
    assert codelab.__all__ == OFFERED
    assert dir(codelab) == sorted(OFFERED)
    assert [type(getattr(codelab, name)).__name__ for name in OFFERED] == [
        "tuple", *["type"] * 7, "EnumType", *["type"] * 2, *["function"] * 6,
    ]  # fmt: skip
    for name in OFFERED[1:]:
        assert getattr(codelab, name).__name__ == name
    with pytest.raises(AttributeError, match=r"^module 'codelab' has no attribute 'no_such_name'$"):
        codelab.no_such_name  # noqa: B018


def test_each_name_is_imported_when_it_is_asked_for() -> None:
    script = (
        "import sys, codelab; ours = lambda: sorted(m for m in sys.modules if m.startswith('codelab'));"
        "assert ours() == ['codelab'], ours(); codelab.Status;"
        "assert 'codelab.core' in ours() and 'codelab.environments' not in ours(), ours();"
        "from codelab import *; print(*(name for name in codelab.__all__ if name not in globals()))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("\n", "")


def test_typed_names_are_the_imported_ones() -> None:
    """What type checkers see (under TYPE_CHECKING) is what `__getattr__` gives."""
    tree = ast.parse(Path(codelab.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name: node.module for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert sorted(seen) == sorted(OFFERED)
    for name, module in seen.items():
        assert getattr(import_module(str(module)), name) is getattr(codelab, name)


@pytest.mark.parametrize("name", MODULES)
def test_all_of_a_public_module_can_be_imported(name: str) -> None:
    module = import_module(name)
    for offered in getattr(module, "__all__", ()):
        assert hasattr(module, offered), f"{name}.{offered}"
