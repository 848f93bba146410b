"""One turn of a Python episode, inside the sandbox: repeat the earlier actions, then run the new one or the probes.

It reads turn.json beside it (`seed`, `earlier`, the number of the `first` of them, and `action` or `probes`) and
writes one JSON object a line to descriptor 4: `{"ready": true}` after the earlier actions, then `{"done": <well>}` or,
for each probe, `{"probe": <number>, "value": <encoded>}` or `{"probe": <number>, "error": <text>}`.

The agent's code shares this process and may do anything in it. That is why nothing here is secret: expected values
are never in the sandbox, and all that a forged report can do is to give an answer, which must then be the right one.
"""

from __future__ import annotations

import ast
import builtins
import json
import linecache
import os
import random
import sys
import traceback
from typing import Any, cast

# Taken before any action runs: an action may replace what these names stand for.
_write, _dumps, _encode_text, _type, _repr, _eval = os.write, json.dumps, str.encode, type, repr, eval
_fork, _waitpid, _exit = os.fork, os.waitpid, os._exit
_BUILT_IN = dict(vars(builtins))
_NOT_PLAIN = "the value is no plain data: {}"


def main() -> None:
    """Do the turn and report it."""
    with open("turn.json", encoding="utf-8") as stream:  # noqa: PTH123  (pathlib costs 5 ms of each turn)
        turn = json.load(stream)
    os.mkdir("work")  # noqa: PTH102
    os.chdir("work")
    random.seed(turn["seed"])
    sys.argv = [""]
    space: dict[str, Any] = {"__name__": "__main__", "__builtins__": __builtins__}
    shown = os.dup(1)
    _send_output_to(os.open(os.devnull, os.O_WRONLY))
    for number, action in enumerate(turn["earlier"], turn["first"]):
        _act(action, space, number)
    _send_output_to(shown)
    _report({"ready": True})
    if "action" in turn:
        _report({"done": _act(turn["action"], space, turn["first"] + len(turn["earlier"]))})
    for number, probe in enumerate(turn.get("probes", ())):
        _probe_apart(number, probe, space)
    _flush()
    _exit(0)  # neither threads nor exit handlers of the agent's are waited for


def _send_output_to(descriptor: int) -> None:
    _flush()
    os.dup2(descriptor, 1)
    os.dup2(descriptor, 2)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # noqa: S112  (an action may have closed or replaced it)
            continue


def _report(line: dict[str, Any]) -> None:
    data = _encode_text(_dumps(line) + "\n")
    while data:
        data = data[_write(4, data) :]


def _act(source: str, space: dict[str, Any], number: int) -> bool:
    """Run an action as an interactive interpreter does: what its last expression gives is shown."""
    file = f"<action {number}>"
    linecache.cache[file] = (len(source), None, [line + "\n" for line in source.split("\n")], file)
    try:
        tree = cast("ast.Module", compile(source, file, "exec", ast.PyCF_ONLY_AST))
        last = ast.Interactive([tree.body.pop()]) if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, file, "exec"), space)  # noqa: S102
        if last is not None:
            exec(compile(last, file, "single"), space)  # noqa: S102
    except BaseException as error:  # SystemExit too: the session goes on
        _show(error)
        return False
    finally:
        _flush()
    return True


def _show(error: BaseException) -> None:
    frames = error.__traceback__.tb_next if error.__traceback__ else None
    _flush()
    os.write(1, "".join(traceback.format_exception(type(error), error, frames)).encode(errors="replace"))


def _probe_apart(number: int, probe: str, space: dict[str, Any]) -> None:
    """Evaluate a probe in a child of its own: it may loop, crash or change what the next one sees.

    In a probe, names of built-in functions mean these, whatever an action called so (`defined` gives that), and
    `failure(function, *arguments)` is the name of the exception that a call raises, None for none.
    """
    child = _fork()
    if child:
        _waitpid(child, 0)
        return
    try:
        scope = {**space, **_BUILT_IN, "failure": _failure, "defined": space.__getitem__}
        _report({"probe": number, "value": plain(_eval(probe, scope))})
    except BaseException as error:
        _report({"probe": number, "error": f"{_type(error).__name__}: {error}"})
    finally:
        _exit(0)


def _failure(function: Any, *arguments: Any) -> str | None:
    try:
        function(*arguments)
    except Exception as error:
        return _type(error).__name__
    return None


def plain(value: Any) -> Any:
    """Plain data as JSON that keeps the types; raises TypeError for anything else, subclasses included."""
    kind = cast("type[Any]", _type(value))
    if value is None or kind in (bool, int, str):
        return value
    if kind is float:
        return {"float": _repr(value)}
    if kind is bytes:
        return {"bytes": value.hex()}
    if kind in (list, tuple, set, frozenset):
        return {kind.__name__: [plain(item) for item in value]}
    if kind is dict:
        return {"dict": [[plain(key), plain(item)] for key, item in value.items()]}
    raise TypeError(_NOT_PLAIN.format(kind.__name__))


main()
