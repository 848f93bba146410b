"""InterCode's published JSON (Yang et al. 2023) as tasks of the interactive environments.

A file is a list of objects. Each has `query` (the instruction) and `gold` (a solution); Bash has nothing else; SQL
(Spider, BIRD, WikiSQL) has `db`, the name of its database; Python (MBPP) has `tests`, a list of asserts, and perhaps
`test_setup_code`. Other fields (hardness, db_tables, evidence, ...) are passed over.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from codelab.benchmarks.rows import Row, read_rows
from codelab.core.errors import InputError
from codelab.environments.interactive.tasks import InteractiveTask, Kind, Part

__all__ = ["intercode_issues", "load_intercode"]

_SUFFIXES = (".sqlite", ".db", ".sqlite3")
_MOST_DATABASE = 16 << 20
_TESTBED = "/box/work/testbed"
_FILES = "find . -printf '%y %m %P %l\\n' | sort; find . -type f -print0 | sort -z | xargs -0 -r cksum"
"""A folder's whole state: kinds, modes, paths, targets of links, and sums of the contents."""
_ORDER_BY = re.compile(r"\border\s+by\b(?![^()]*\))", re.IGNORECASE)


def load_intercode(
    path: str | Path, kind: Kind, *, databases: str | Path | None = None, setup: str | Path | None = None
) -> tuple[InteractiveTask, ...]:
    """The tasks of one file; raises InputError for its first row that cannot be one (see `intercode_issues`).

    SQL needs `databases`, a folder that holds `<db>/<db>.sqlite` or `<db>.sqlite` (also .db, .sqlite3), of 16 MiB at
    most. Bash needs `setup`, a script that makes the files that the queries are about; wherever `/testbed` stands in
    script, query or gold, it becomes the folder testbed of the episode. The answers expected are those that `gold`
    gives (for Python, the right sides of the asserts).
    """
    tasks: list[InteractiveTask] = []
    for item in _rows(Path(path), kind, databases, setup):
        if isinstance(item, InputError):
            raise item
        tasks.append(item)
    return tuple(tasks)


def intercode_issues(
    path: str | Path, kind: Kind, *, databases: str | Path | None = None, setup: str | Path | None = None
) -> tuple[tuple[InteractiveTask, ...], tuple[InputError, ...]]:
    """The tasks of the rows that can be tasks, and one error for each row that cannot; see `load_intercode`."""
    items = list(_rows(Path(path), kind, databases, setup))
    tasks = tuple(item for item in items if not isinstance(item, InputError))
    return tasks, tuple(item for item in items if isinstance(item, InputError))


def _rows(
    path: Path, kind: Kind, databases: str | Path | None, setup: str | Path | None
) -> Iterator[InteractiveTask | InputError]:
    make = _maker(path, kind, databases, setup)
    for item in read_rows(path):
        if isinstance(item, InputError):
            yield item
            continue
        try:
            yield make(item)
        except InputError as error:
            yield item.located(error)


def _maker(
    path: Path, kind: Kind, databases: str | Path | None, setup: str | Path | None
) -> Callable[[Row], InteractiveTask]:
    if kind == "python":
        return _python
    if kind == "sql":
        if databases is None:
            remedy = "Name the folder that holds <db>/<db>.sqlite"
            raise InputError("SQL needs its databases", file=path, field="databases", remedy=remedy)
        return lambda row: _sql(row, Path(databases))
    if setup is None:
        remedy = "Name the script of InterCode that makes the files, such as setup_nl2b_fs_1.sh"
        raise InputError("Bash needs what makes its files", file=path, field="setup", remedy=remedy)
    return _bash_maker(Path(setup))


def _name(row: Row) -> str:
    return f"{Path(row.file).name.split('.')[0]}_{row.line}"


def _bash_maker(setup: Path) -> Callable[[Row], InteractiveTask]:
    try:
        script = _in_testbed(setup.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", file=setup, field="setup", remedy="Name a script") from error

    def make(row: Row) -> InteractiveTask:
        parts = (Part("files", _FILES), Part("output"))
        query, gold = _in_testbed(row.text("query")), _in_testbed(row.text("gold"))
        # What the script makes outside /testbed cannot be made here, and is not missed: hence the colon.
        return InteractiveTask(_name(row), "bash", query, parts, (gold,), setup=f"{script}\n:", origin=_origin(row))

    return make


def _in_testbed(text: str) -> str:
    return re.sub(r"(?<![\w./-])/testbed\b", _TESTBED, text)


def _sql(row: Row, databases: Path) -> InteractiveTask:
    gold = row.text("gold")
    part = Part("rows", ordered=_ORDER_BY.search(gold) is not None)
    database = _database(row, databases)
    query = row.text("query")
    return InteractiveTask(_name(row), "sql", query, (part,), (gold,), database=database, origin=_origin(row))


def _database(row: Row, databases: Path) -> bytes:
    name = row.text("db")
    if not re.fullmatch(r"[\w.-]+", name) or name.startswith("."):
        raise row.error(f"{name!r} is no name of a database", field="db", remedy="Use letters, digits, _, - and .")
    places = [folder / f"{name}{suffix}" for folder in (databases / name, databases) for suffix in _SUFFIXES]
    file = next((place for place in places if place.is_file()), None)
    if file is None:
        raise row.error(f"{databases} holds no {name}.sqlite", field="db", remedy=f"Put it at {places[0]}")
    if file.stat().st_size > _MOST_DATABASE:
        remedy = f"Databases of {_MOST_DATABASE >> 20} MiB at most are carried from turn to turn"
        raise row.error(f"{file} is too large", field="db", remedy=remedy)
    return file.read_bytes()


def _python(row: Row) -> InteractiveTask:
    gold = row.text("gold").replace("\r\n", "\n")
    own = _shadowing(gold)
    parts = tuple(_part(row, number, test, own) for number, test in enumerate(row.items("tests", str), start=1))
    if not parts:
        raise row.error("no test", field="tests", remedy="Leave the row out")
    setup = row.text("test_setup_code") if row.values.get("test_setup_code") else ""
    return InteractiveTask(_name(row), "python", _with_example(row), parts, (gold,), setup=setup, origin=_origin(row))


def _with_example(row: Row) -> str:
    """The instruction and, as in MBPP's prompts, the first test: it alone tells what the function is called."""
    return f"{row.text('query')}\nThe first test is: {row.items('tests', str)[0].strip()}"


def _part(row: Row, number: int, test: str, own: frozenset[str]) -> Part:
    """`assert left == right`: the left side is the probe, the right one is evaluated where no agent's code is."""
    field = f"tests {number}"
    try:
        body = ast.parse(test.strip()).body
    except (SyntaxError, ValueError, RecursionError) as error:
        raise row.error(f"no Python: {error}", field=field, remedy="Leave the row out") from error
    match body:
        case [ast.Assert(test=ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]))]:
            return Part(f"test {number}", _probe(left, own), reference_probe=_probe(right, own))
        case [ast.Assert(test=ast.UnaryOp(op=ast.Not(), operand=ast.Call(func=ast.Name()) as call))]:
            return Part(f"test {number}", f"bool({_probe(call, own)})", "False")
        case [ast.Assert(test=ast.Call(func=ast.Name()) as call)]:
            return Part(f"test {number}", f"bool({_probe(call, own)})", "True")
        case _:
            shapes = "assert <value> == <value>, assert f(...) and assert not f(...)"
            raise row.error("a test of another shape", field=field, remedy=f"Tests may be {shapes}")


def _shadowing(gold: str) -> frozenset[str]:
    """Names of built-in functions that the solution defines anew: in the tests, they mean the episode's."""
    defined = re.findall(r"^(?:def|class)\s+(\w+)", gold, re.MULTILINE)
    return frozenset(name for name in defined if hasattr(builtins, name))


def _probe(expression: ast.expr, own: frozenset[str]) -> str:
    class Defined(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            if node.id not in own:
                return node
            return ast.parse(f"defined({node.id!r})", mode="eval").body

    return ast.unparse(Defined().visit(expression))


def _origin(row: Row) -> str:
    return f"{row.file}: line {row.line}"
