"""Runs the hostile programs and writes the table of docs/security.md.

python tests/environments/attack_table.py expected           what each is expected to do, as JSON
python tests/environments/attack_table.py measure "L2 user"  what each does, as JSON; root becomes the user first
python tests/environments/attack_table.py write              measures every column and writes the table
python tests/environments/attack_table.py table              the table, from what is expected
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from attacks import ATTACKS, COLUMNS, Attack  # noqa: E402
from scene import Scene, open_descriptors  # noqa: E402

from codelab.core.errors import InfrastructureError, ToolchainMissingError  # noqa: E402
from codelab.core.verdict import Isolation, Status  # noqa: E402
from codelab.environments import available, find_toolchain  # noqa: E402
from codelab.environments._cgroup import Places, find_places  # noqa: E402
from codelab.environments.classify import Question, classify  # noqa: E402
from codelab.environments.sandbox import Outcome, Work, execute  # noqa: E402
from codelab.languages.spec import Limits, read_spec  # noqa: E402

HOSTILE = Path(__file__).with_name("hostile")
DOCUMENT = ROOT / "docs" / "security.md"
BEGIN, END = "<!-- attacks: written by tests/environments/attack_table.py -->\n", "<!-- attacks: end -->\n"
USER = 63_999
LIMITS = Limits(build_cpu_seconds=20, run_cpu_seconds=5, wall_seconds=20.0, memory=256 << 20, file_size=32 << 20)
# What ends for its time alone need not wait for more of it.
COMPUTING = ("compute.py", "ignore_signals.py", "endless_report.py")
SLEEPERS = ("sleep.py", "stop_itself.py", "close_output.py")
NEIGHBOUR = (
    "import os, time; time.sleep(0.25); secret = os.read(3, 99).split()[0]; "
    "assert sum(range(1000)) == 499500; os.write(4, secret + b' passed 1\\n')"
)
Row = list[str]
"""What became of an attack: `stopped` or `succeeds`, and its verdict."""


class CannotMeasureError(Exception):
    """A column that this machine or user does not have."""


def measure(level: Isolation) -> dict[str, Row]:
    """Every attack at that level, as the user that this process is."""
    with ExitStack() as stack:
        try:
            available(level)
            for language in ("cpp", "rs", "hs", "js"):
                find_toolchain(language)
        except (InfrastructureError, ToolchainMissingError) as error:
            raise CannotMeasureError(str(error)) from error
        scene = Scene(stack)
        _judged(_python("pass"), level)  # whatever is opened once, is open now
        return {attack.file: _cell(attack, level, scene) for attack in _all()}


def _cell(attack: Attack, level: Isolation, scene: Scene) -> Row:
    token, descriptors = uuid.uuid4().hex, open_descriptors()
    work = _work(attack, token, scene)
    with _neighbour(level) as verdicts:
        outcome, status = _judged(work, level)
    said = outcome.stdout + outcome.stderr
    found = [line for line in outcome.stdout.splitlines() if line.startswith("BREACH")]
    found += ["the public file was read"] if scene.read_only_text in said else []
    found += [*scene.changed(), *scene.left(token, descriptors)]
    found += [f"the neighbour is {verdict}" for verdict in verdicts if verdict != Status.PASSED]
    print(f"{attack.file}: {status} {found} {outcome.stderr[-300:]!r}", file=sys.stderr, flush=True)
    return ["succeeds" if found else "stopped", str(status)]


@contextmanager
def _neighbour(level: Isolation) -> Iterator[list[Status]]:
    """A harmless program that is judged at the same time; its verdict is known when the block ends."""
    verdicts: list[Status] = []
    work = replace(_python(NEIGHBOUR), secret=b"neighbour" + uuid.uuid4().hex.encode(), limits=Limits())
    thread = threading.Thread(target=lambda: verdicts.append(_judged(work, level)[1]))
    thread.start()
    yield verdicts
    thread.join()
    assert verdicts, "the neighbour was not judged"


def _judged(work: Work, level: Isolation) -> tuple[Outcome, Status]:
    outcome = execute(work, isolation=level)
    question = Question(read_spec("py"), work.limits, "harness", work.secret.decode())
    return outcome, classify(outcome, question).status


def _python(text: str) -> Work:
    return Work(file="x.py", text=text.encode(), run=("/usr/bin/python3", "x.py"), secret=uuid.uuid4().hex.encode())


def _work(attack: Attack, token: str, scene: Scene) -> Work:
    told, extension = scene.environment | {"ATTACK": token}, attack.file.rpartition(".")[2]
    text = (HOSTILE / attack.file).read_text()
    for name in ("PUBLIC", "SHARED"):
        text = text.replace(f"@{name}@", told[name])
    file = f"a{token}.{extension}"
    short = attack.file in SLEEPERS or attack.file == "endless_build.cpp"
    work = Work(
        file=file, text=text.encode(), run=(), environment=told, limits=LIMITS, secret=uuid.uuid4().hex.encode(),
        run_wall=1.0 if short else None, build_wall=1.5 if short else None,
    )  # fmt: skip
    if attack.file in COMPUTING:
        work = replace(work, limits=replace(LIMITS, run_cpu_seconds=1))
    if attack.file.startswith("many_"):  # of which the memory is not the point
        work = replace(work, limits=replace(LIMITS, memory=4 << 30))
    match extension:
        case "cpp" | "rs" | "hs":
            compiler = {"cpp": "g++", "rs": "rustc", "hs": "ghc"}[extension]
            tool = next(path for path in find_toolchain(extension).paths.values() if path.name == compiler)
            build = (str(tool), file, "-o", "x")
            return replace(work, build=build, run=("./x",), limits=replace(LIMITS, memory=1 << 30))
        case "js":
            # V8 reserves more than it uses.
            return replace(work, run=("/usr/bin/node", file), limits=replace(LIMITS, memory=1 << 30))
        case "sh":
            return replace(work, run=("/bin/bash", file))
        case _:
            return replace(work, run=("/usr/bin/python3", file))


def _all() -> Iterator[Attack]:
    for attacks in ATTACKS.values():
        yield from attacks


def expected() -> dict[str, dict[str, Row]]:
    """Column, file, row."""
    return {
        column: {
            attack.file: ["succeeds" if attack.reason(column) else "stopped", str(attack.status(column))]
            for attack in _all()
        }
        for column in COLUMNS
    }


def measured(column: str) -> dict[str, Row]:
    """A column, by a process of its own that is the right user; raises CannotMeasureError."""
    level, who = column.split()
    if (who == "root") > (os.geteuid() == 0):
        raise CannotMeasureError("it takes root")
    with ExitStack() as stack:
        start = [sys.executable]
        if who == "user" and os.geteuid() == 0:
            start = [*(stack.enter_context(_delegated()) if level == "L3" else ()), *_as_user()]
        command = [*start, str(Path(__file__)), "here", level]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    if done.returncode == 4:
        raise CannotMeasureError(done.stdout.strip())
    if done.returncode:
        raise RuntimeError(f"{column}: {done.stderr}")
    print(done.stderr, file=sys.stderr)
    return json.loads(done.stdout)


def _as_user() -> list[str]:
    become = ["/usr/bin/setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "/usr/bin/env", "-i"]
    become += ["PATH=/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE=1", "HOME=/nonexistent"]
    for python in (sys.executable, "/usr/bin/python3"):
        check = "import sys, codelab.environments; sys.exit(sys.version_info < (3, 11))"
        trial = [*become, f"PYTHONPATH={ROOT}", python, "-c", check]
        if subprocess.run(trial, check=False, capture_output=True, cwd="/").returncode == 0:
            return [*become, python]
    raise CannotMeasureError(f"no Python 3.11 with which another user can read {ROOT}")


@contextmanager
def _delegated() -> Iterator[list[str]]:
    """A control group that belongs to the ordinary user, and the start of a command line that enters it."""
    places = find_places()
    if not isinstance(places, Places) or places.version != 1:
        raise CannotMeasureError("root cannot give an ordinary user a control group here")
    folders = [folder / f"attack-table-{os.getpid()}" for folder in places.folders]
    try:
        for folder in folders:
            folder.mkdir()
            for path in (folder, folder / "cgroup.procs"):
                os.chown(path, USER, USER)
        enter = 'for f in "$1" "$2"; do echo 0 >"$f/cgroup.procs" || exit 1; done; shift 2; exec "$@"'
        yield ["/bin/sh", "-c", enter, "sh", *map(str, folders)]
    finally:
        for folder in folders:
            folder.rmdir()


def table(columns: Mapping[str, Mapping[str, Row]]) -> str:
    """The part of docs/security.md between its two marks."""
    head = f"| attack | {' | '.join(COLUMNS)} | verdict |\n|{'---|' * (len(COLUMNS) + 2)}\n"
    lines = [f"{sum(1 for _ in _all())} attacks; each cell is what was measured.\n\n", head]
    for group, attacks in ATTACKS.items():
        lines.append(f"| **{group}** |{' |' * (len(COLUMNS) + 1)}\n")
        for attack in attacks:
            cells = [columns[column][attack.file][0] for column in COLUMNS]
            shown = ["**succeeds**" if cell == "succeeds" else cell for cell in cells]
            lines.append(f"| {attack.title} | {' | '.join(shown)} | `{attack.stopped}` |\n")
    lines.append("\nWhat succeeds elsewhere than at L0, and why:\n\n")
    for attack in _all():
        reasons = {column: reason for column in COLUMNS[:6] if (reason := attack.reason(column))}
        for reason in dict.fromkeys(reasons.values()):
            where = ", ".join(column for column, other in reasons.items() if other == reason)
            lines.append(f"- {attack.title} ({where}): {reason}.\n")
    return BEGIN + "".join(lines) + END


def write() -> None:
    """Measure everything and write the document; what is not as expected is said and nothing is written."""
    columns = {column: measured(column) for column in COLUMNS}
    for column, rows in expected().items():
        for file, row in rows.items():
            if columns[column][file] != row:
                sys.exit(f"{column}, {file}: expected {row}, measured {columns[column][file]}")
    text = DOCUMENT.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    DOCUMENT.write_text(before + table(columns) + rest.partition(END)[2], encoding="utf-8")


def main(command: str, argument: str = "") -> None:
    """Do what the words on the command line say; 4 is the exit status of what cannot be measured here."""
    try:
        match command:
            case "expected":
                print(json.dumps(expected()))
            case "table":
                print(table(expected()), end="")
            case "here":
                print(json.dumps(measure(argument)))  # pyright: ignore[reportArgumentType]
            case "measure":
                print(json.dumps(measured(argument)))
            case "write":
                write()
            case _:
                sys.exit(__doc__)
    except CannotMeasureError as error:
        print(error)
        sys.exit(4)


if __name__ == "__main__":
    main(*sys.argv[1:])
