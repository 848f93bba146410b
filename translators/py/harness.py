def candidate():
    pass


# codelab:program
# codelab-harness 1
def _codelab_harness():
    # The candidate may have functions of these names.
    import os
    import sys
    from builtins import abs, all, bool, dict, enumerate, float, frozenset, int, isinstance, len, list, max, next
    from builtins import OSError, print, set, tuple, type, zip

    count = 0

    def same(actual, expected, rel, absolute):
        if isinstance(expected, bool) or isinstance(actual, bool):
            return actual == expected
        if isinstance(expected, int) and isinstance(actual, float) and actual.is_integer():
            return actual == expected
        if isinstance(expected, float) or (isinstance(actual, float) and isinstance(expected, int)):
            if not isinstance(actual, (int, float)):
                return False
            if actual == expected or (actual != actual and expected != expected):
                return True
            if expected in (float("inf"), float("-inf")):
                return False
            return abs(actual - expected) <= max(rel * abs(expected), absolute)
        if isinstance(expected, (list, tuple)):
            return (
                isinstance(actual, type(expected))
                and len(actual) == len(expected)
                and all(same(a, e, rel, absolute) for a, e in zip(actual, expected))
            )
        if isinstance(expected, dict):
            return (
                isinstance(actual, dict)
                and actual.keys() == expected.keys()
                and all(same(actual[key], value, rel, absolute) for key, value in expected.items())
            )
        if isinstance(expected, (set, frozenset)):
            return isinstance(actual, (set, frozenset)) and same_set(actual, expected, rel, absolute)
        return actual == expected

    def same_set(actual, expected, rel, absolute):
        if len(actual) != len(expected):
            return False
        rest = [element for element in actual if element not in expected]
        for value in expected - actual:
            found = next((i for i, element in enumerate(rest) if same(element, value, rel, absolute)), None)
            if found is None:
                return False
            del rest[found]
        return True

    def report(result):
        # Outside codelab's sandbox descriptors 3 and 4 are somebody else's.
        if "CODELAB_REPORT" not in os.environ:
            return
        try:
            os.write(4, os.read(3, 256).strip() + result.encode() + b"\n")
        except OSError:
            pass  # Nobody listens: the exit status alone tells.

    def check(actual, expected, rel, absolute):
        nonlocal count
        count += 1
        if same(actual, expected, rel, absolute):
            return
        print(f"assertion {count} failed: expected {expected!r}, got {actual!r}", file=sys.stderr, flush=True)
        report(f" failed {count}")
        os._exit(1)

    def done():
        sys.stdout.flush()
        report(f" passed {count}")

    return check, done


_codelab_check, _codelab_done = _codelab_harness()
# codelab:cases
_codelab_done()
