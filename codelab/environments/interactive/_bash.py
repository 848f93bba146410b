"""A session of Bash: its files and its folder are carried from one sandbox to the next as an archive."""

from __future__ import annotations

import base64
import binascii
import io
import re
import tarfile
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from codelab.core.errors import InfrastructureError
from codelab.environments._bubblewrap import FOLDER
from codelab.environments.interactive._sandbox import (
    MOST_STATE,
    Place,
    Reaction,
    Turn,
    died,
    observed,
    stopped,
    too_much,
)
from codelab.environments.interactive.answers import Answer
from codelab.environments.interactive.tasks import InteractiveTask
from codelab.environments.sandbox import Outcome

__all__ = ["BashSession"]

_DRIVER = Path(__file__).with_name("turn.sh").read_text(encoding="utf-8")
_EPOCH = 1_717_200_000
_TURN_SECONDS = 60
"""By the files' times, turns are a minute apart and the first begins at the epoch above (1 June 2024, 0:00 UTC)."""
_PACKED = re.compile(r"^packed ([\w-]+)$", re.MULTILINE)
_UNPACKABLE = "its files cannot be kept: the disk is full, or some may not be read"


class BashSession:
    """Each action is a new shell, in the folder and with the files that the one before left."""

    def __init__(self, task: InteractiveTask, *, seed: int, place: Place) -> None:
        self._seed, self._place = seed, place
        self._turn = 0
        self._output = ""
        self._files = _begun(task, place)

    def act(self, action: str) -> Reaction:
        """Run an action; its files are kept unless it met a limit or ended the whole session."""
        self._turn += 1
        files, reaction = _turn(self._prepared(action, keep=True))
        self._files = files or self._files
        self._output = reaction.observation
        return reaction

    def answers(self, probes: Sequence[str | None]) -> tuple[Answer, ...]:
        """What each command prints, each in a sandbox of its own with the files as they are."""
        return tuple(Answer(self._output) if probe is None else self._answer(probe) for probe in probes)

    def _prepared(self, action: str, *, keep: bool) -> Turn:
        return _prepared(self._files, action, self._turn, self._place, seed=self._seed, keep=keep)

    def _answer(self, probe: str) -> Answer:
        turn = self._prepared(probe, keep=False)
        outcome = turn.run()
        if failed := stopped(turn.how(outcome), self._place.limits):
            return Answer(problem=failed.observation)
        return Answer(outcome.stdout)


@lru_cache(maxsize=64)
def _begun(task: InteractiveTask, place: Place) -> bytes:
    """The files that a task begins with: what its set-up makes of an empty folder."""
    files, reaction = _turn(_prepared(_empty(), task.setup, 0, place, seed=0, keep=True))
    if files is None or reaction.status != "ok":
        raise task.broken("setup", f"the set-up fails: {reaction.observation.strip()}")
    return files


def _empty() -> bytes:
    return _archive({"work": None, ".folder": f"{FOLDER}/work\n".encode()})


def _archive(members: dict[str, bytes | None]) -> bytes:
    """A tar of files, or of a folder where there are no bytes; equal members give equal archives."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, data in members.items():
            entry = tarfile.TarInfo(name)
            entry.mtime, entry.mode = _EPOCH, 0o644 if data is not None else 0o755
            entry.type = tarfile.REGTYPE if data is not None else tarfile.DIRTYPE
            entry.size = len(data or b"")
            archive.addfile(entry, io.BytesIO(data or b""))
    return buffer.getvalue()


def _prepared(files: bytes, action: str, number: int, place: Place, *, seed: int, keep: bool) -> Turn:
    time, most = _EPOCH + _TURN_SECONDS * number, MOST_STATE if keep else 0
    # A model may produce half a surrogate pair: then Bash sees bytes that are no text.
    payload = _archive({"state.tar": files, "action": action.encode(errors="surrogatepass") + b"\n"})
    arguments = ("/bin/sh", "-c", _DRIVER, "sh", FOLDER, str(time), str(most), str((seed + number) % 32768))
    return Turn("sh", arguments, "turn.tar", payload, place)


def _turn(turn: Turn) -> tuple[bytes | None, Reaction]:
    """The files after an action, None where they are as before, and what is seen of it."""
    outcome = turn.run()
    if failed := stopped(turn.how(outcome), turn.place.limits):
        return None, failed
    if not outcome.report.startswith("unpacked\n"):
        raise InfrastructureError(f"the files of the episode could not be unpacked: {outcome.stderr.strip()}")
    return _kept(outcome)


def _kept(outcome: Outcome) -> tuple[bytes | None, Reaction]:
    packed = _PACKED.search(outcome.report)
    if packed is None:
        return None, died("the whole session was killed")
    if packed[1] == "too-big":
        return None, too_much("its files")
    if packed[1] != "0":
        return None, died(_UNPACKABLE)
    try:
        files = base64.b64decode(outcome.report.splitlines()[1], validate=True)
    except (binascii.Error, ValueError):  # an action wrote to the report
        return None, died(_UNPACKABLE)
    status = "ok" if outcome.run == 0 else "error"
    return files, Reaction(observed(outcome.stdout), status, outcome.run)
