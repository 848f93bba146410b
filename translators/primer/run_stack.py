# difficulty: hard
# tags: list, union, optional, stack

from typing import List, Optional, Union


def run_stack(program: List[Union[int, str]]) -> Optional[int]:
    """Run a program on a stack that is empty at first. An integer is pushed. "add", "sub" and "mul" replace the two
    top values by their sum, difference (the lower minus the top one) or product; "dup" pushes a copy of the top value,
    "swap" exchanges the two top values, and "drop" removes the top one; no other words occur.
    Return the value left on the stack, or None if a word finds too few values or the stack does not hold
    exactly one value at the end.

    >>> run_stack([7, 2, "sub", "dup", "mul"])
    25
    >>> run_stack([1, 2, "drop"])
    1
    """
    stack: List[int] = []
    for step in program:
        if isinstance(step, int):
            stack.append(step)
            continue
        if len(stack) < (1 if step in ("dup", "drop") else 2):
            return None
        top = stack.pop()
        if step == "dup":
            stack += [top, top]
        elif step != "drop":
            low = stack.pop()
            results = {"add": [low + top], "sub": [low - top], "mul": [low * top], "swap": [top, low]}
            stack += results[step]
    return stack[0] if len(stack) == 1 else None


assert run_stack([7, 2, "sub", "dup", "mul"]) == 25
assert run_stack([1, "add"]) == None
assert run_stack([]) == None
assert run_stack([-4]) == -4
assert run_stack([0]) == 0
assert run_stack([1, 2]) == None
assert run_stack([1, 2, "drop"]) == 1
assert run_stack([3, "drop"]) == None
assert run_stack([3, "drop", 4]) == 4
assert run_stack(["dup"]) == None
assert run_stack(["drop", 5]) == None
assert run_stack([6, "swap"]) == None
assert run_stack([2, 9, "swap", "sub"]) == 7
assert run_stack([5, "dup", "add"]) == 10
assert run_stack([1, 2, 3, "add", "mul"]) == 5
assert run_stack([1, 2, 3, "swap", "drop", "sub"]) == -2
assert run_stack([100000, "dup", "mul", -1, "add"]) == 9999999999
assert run_stack([4, "mul", 4]) == None
assert run_stack([1, 2, 3, "add"]) == None
assert run_stack(["sub"]) == None
assert run_stack([10, 2, 3, "mul", "sub"]) == 4
assert run_stack([10, 9, 4, "swap", "sub", "mul"]) == -50
