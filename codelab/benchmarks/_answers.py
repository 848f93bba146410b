"""Runs in the sandbox, appended to a reference solution: prints what it returns for each input.

It follows the solution in one file, so it needs names that no solution uses and no `__future__` import.
"""

import contextlib as codelab_contextlib
import copy as codelab_copy
import io as codelab_io
from collections.abc import Callable as CodelabCallable
from typing import Any as CodelabAny


def codelab_print_answers(
    function: CodelabCallable[..., CodelabAny], inputs: list[tuple[CodelabAny, ...]], known: int, room: int
) -> None:
    """Print one line of Python source per input, without the first `known` characters, `room` characters at most.

    The output ends between lines if it can. A first line that is too long is cut, to be continued by the next
    run; one that may hold a set is not, because a set's order changes from run to run.
    """
    for index, arguments in enumerate(inputs):
        with codelab_contextlib.redirect_stdout(codelab_io.StringIO()):
            line = ascii(function(*codelab_copy.deepcopy(arguments))) + "\n"
        if len(line) - known > room and index > 0:
            break
        if (known or len(line) > room) and "{" in line:
            raise ValueError("the answer is too long to be printed in one run")
        print(line[known : known + room], end="", flush=True)
        room -= len(line) - known
        known = 0
        if room <= 0:
            break
