"""Which part of codelab may import which: the table of docs/architecture.md, enforced."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
EVERYTHING = None
MAY_IMPORT: dict[str, set[str] | None] = {
    "core": set(),
    "languages": {"core"},
    "translate": {"core", "languages"},
    "environments": {"core", "languages.spec"},
    "benchmarks": {"core", "translate", "environments"},
    "conformance": {"core", "languages", "translate", "benchmarks", "environments", "models"},
    "models": {"core", "languages.spec", "benchmarks"},
    "results": {"core"},
    "metrics": {"core"},
    "show": {"core", "metrics"},
    "run_folder": {"core", "metrics", "results"},
    "evaluation": {
        "core",
        "languages",
        "translate",
        "environments",
        "benchmarks",
        "models",
        "results",
        "run_folder",
    },
    "cli": EVERYTHING,
}


def _module(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {_module(file): file for file in sorted((ROOT / "codelab").rglob("*.py"))}
TREES = {name: ast.parse(file.read_text(encoding="utf-8")) for name, file in FILES.items()}


def _imports(module: str) -> set[str]:
    """Every module of ours that a module imports, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively; codelab writes imports in full"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in FILES else str(node.module) for name in names}
    return {name for name in found if name.split(".")[0] == "codelab"}


def _part(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def _within(module: str, layer: str) -> bool:
    return module == f"codelab.{layer}" or module.startswith(f"codelab.{layer}.")


@pytest.mark.parametrize("module", FILES)
def test_imports_keep_to_the_layers(module: str) -> None:
    if module in ("codelab", "codelab.__main__"):
        allowed = EVERYTHING
    else:
        assert _part(module) in MAY_IMPORT, f"{module} is in no layer: add its part to docs/architecture.md and here"
        allowed = MAY_IMPORT[_part(module)]
    if allowed is EVERYTHING:
        return
    foreign = {name for name in _imports(module) if not _within(name, _part(module))}
    forbidden = {name for name in foreign if not any(_within(name, layer) for layer in allowed)}
    assert not forbidden, f"{module} may not import {sorted(forbidden)}"


def test_nothing_imports_the_command_line() -> None:
    starters = {"codelab.cli", "codelab.__main__"}
    assert not [name for name in FILES if name not in starters and "codelab.cli" in _imports(name)]


def test_there_are_no_import_cycles() -> None:
    graph = {name: _imports(name) - {name} for name in FILES}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_the_table_is_that_of_the_documentation() -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| `codelab/")
    ]
    written = {row[0].strip("`").removeprefix("codelab/").removesuffix(".py"): row[2] for row in rows}
    special = {"nothing of ours": set(), "everything": EVERYTHING}
    parsed = {
        part: special[cell] if cell in special else {name.split(" (")[0].strip() for name in cell.split(",")}
        for part, cell in written.items()
    }
    assert parsed == MAY_IMPORT


def _is_public(module: str) -> bool:
    return not any(part.startswith("_") for part in module.split("."))


def _defined(tree: ast.Module) -> set[str]:
    """Names that a module binds at its top level."""
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Assign):
            names |= {name.id for target in node.targets for name in ast.walk(target) if isinstance(name, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return names


def _exported(tree: ast.Module) -> list[str] | None:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
            return ast.literal_eval(node.value)
    return None


@pytest.mark.parametrize("module", [name for name, tree in TREES.items() if _is_public(name) and len(tree.body) > 1])
def test_all_names_what_a_public_module_offers(module: str) -> None:
    """`__all__` is there, names what exists, and leaves out no public class or function."""
    tree = TREES[module]
    own = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_")
    }
    passed_on = {alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    exported = _exported(tree)
    if exported is None:
        repeated = {alias.asname for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}
        assert not own, f"{module} has no __all__"
        assert passed_on == repeated, f"{module} has no __all__ and no `import name as name`"
        return
    assert len(exported) == len(set(exported))
    assert not [name for name in exported if name.startswith("_") and name != "__version__"]
    lazy = "__getattr__" in _defined(tree)
    missing = set() if lazy else set(exported) - _defined(tree)
    assert not missing, f"{module}.__all__ names what is not there"
    commands = _within(module, "cli")  # called by their names on the command line
    assert commands or not own - set(exported), f"{module}.__all__ leaves something out"
