"""Which level is used, and what is said about each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from codelab.core.errors import InfrastructureError, InputError
from codelab.environments import levels
from codelab.environments.levels import available, level_reports, not_guaranteed, why_unusable

NO_BWRAP = "/usr/bin/no-such-bwrap is missing"
NO_LANDLOCK = "the kernel has no Landlock: it takes Linux 5.13 or newer with lsm=...,landlock"


@contextmanager
def probed_again() -> Iterator[None]:
    why_unusable.cache_clear()
    try:
        yield
    finally:
        why_unusable.cache_clear()


@pytest.mark.parametrize("level", ["L3", "L2", "L1", "L0"])
def test_a_level_that_works_is_given_when_asked_for(level: str, need_level: None) -> None:
    assert available(level) == level  # pyright: ignore[reportArgumentType]


def test_level_2_is_the_default() -> None:
    assert available() == "L2"


def test_unknown_level() -> None:
    with pytest.raises(InputError, match=r"^isolation: unknown isolation 'L4'\. Use one of: L3, L2, L1, L0$"):
        available("L4")  # pyright: ignore[reportArgumentType]


def test_without_namespaces_level_1_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(levels, "BWRAP", "/usr/bin/no-such-bwrap")
    with probed_again():
        assert available() == "L1"
        with pytest.raises(
            InfrastructureError, match=rf"^no sandbox of level L2: {NO_BWRAP}\. Install bubblewrap 0\.8"
        ):
            available("L2")
        assert [(report.level, report.works, report.default) for report in level_reports()] == [
            ("L3", False, False), ("L2", False, False), ("L1", True, True), ("L0", True, False),
        ]  # fmt: skip


def test_nothing_falls_to_level_0(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(levels, "BWRAP", "/usr/bin/no-such-bwrap")
    monkeypatch.setattr("codelab.environments._confined.landlock_abi", lambda: 0)
    with probed_again():
        with pytest.raises(InfrastructureError) as caught:
            available()
        message = str(caught.value)
        assert message.startswith(f"no sandbox: L2: {NO_BWRAP}. Install bubblewrap")
        assert f"; L1: {NO_LANDLOCK}. Use Linux 5.13" in message
        assert message.endswith('ask for no isolation with isolation="L0"')
        assert available("L0") == "L0"
        assert not [report for report in level_reports() if report.default]


def test_a_weaker_level_lacks_more() -> None:
    counts = [len(not_guaranteed(level, abi=7, root=False)) for level in ("L3", "L2", "L1")]
    assert counts == [1, 2, 8]
    assert set(not_guaranteed("L2")) < set(not_guaranteed("L1"))


def test_older_kernels_lack_more_for_an_ordinary_user() -> None:
    newest, oldest = (set(not_guaranteed("L1", abi=abi, root=False)) for abi in (7, 1))
    assert oldest - newest == {
        "that the user's own files are not cut to length 0 (Landlock before ABI 3)",
        "that the user's other processes, codelab's too, get no signals (Landlock before ABI 6)",
    }
    assert not_guaranteed("L1", abi=1, root=True) == not_guaranteed("L1", abi=7, root=True)
