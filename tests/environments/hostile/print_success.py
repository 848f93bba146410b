# ruff: noqa
print("passed 3")
print("OK (3 tests)")
print("All tests passed")
