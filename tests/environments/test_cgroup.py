"""Level 3: control groups."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codelab.core.errors import InfrastructureError
from codelab.core.verdict import Status
from codelab.environments import Job, Program, _cgroup, run_batch
from codelab.environments._cgroup import Places, find_places, group
from codelab.environments.sandbox import Work, execute
from codelab.languages.spec import Limits

LIMITS = Limits(run_cpu_seconds=5, wall_seconds=10.0, memory=128 << 20, file_size=32 << 20)
IN_FILES = "import os; fds = [os.memfd_create('x') for _ in range(40)]; [os.write(fd, bytes(16 << 20)) for fd in fds]"
level = pytest.mark.parametrize("level", ["L3"])


def python(text: str) -> Work:
    return Work(file="x.py", text=text.encode(), run=("/usr/bin/python3", "x.py"), limits=LIMITS)


@level
def test_memory_in_no_process_counts(level: str, need_level: None) -> None:
    """16 MiB in each of 40 files that only a descriptor holds; level 2 sees none of it."""
    outcome = execute(python(IN_FILES), isolation="L3")
    assert (outcome.ended, outcome.run) == ("memory", 137)
    assert (execute(python(IN_FILES), isolation="L2").ended, execute(python("pass"), isolation="L3").ended) == (
        "exit", "exit",
    )  # fmt: skip


@level
def test_writing_what_it_may_is_no_lack_of_memory(level: str, need_level: None) -> None:
    text = "for folder in ('/box', '/tmp'):\n    open(f'{folder}/a', 'wb').write(bytes(31 << 20))\nprint('done')"
    for _ in range(3):  # one after the other in one group
        outcome = execute(python(text), isolation="L3")
        assert (outcome.ended, outcome.stdout) == ("exit", "done\n")


@level
def test_groups_are_used_again_and_removed_at_the_end(level: str, need_level: None) -> None:
    script = (
        "from pathlib import Path\n"
        "from codelab.environments._cgroup import find_places\n"
        "from codelab.environments.sandbox import Work, execute\n"
        "for _ in range(3): execute(Work(file='x', text=b'', run=('/bin/true',)), isolation='L3')\n"
        "for place in find_places().folders: print(*sorted(place.glob(f'codelab-*-{__import__(\"os\").getpid()}-*')))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    made = [Path(word) for line in done.stdout.splitlines() for word in line.split()]
    assert made
    assert len({folder.name for folder in made}) == 1
    assert not [folder for folder in made if folder.exists()]


@level
def test_programs_beside_each_other_have_groups_of_their_own(level: str, need_level: None) -> None:
    places = find_places()
    assert isinstance(places, Places)
    before = len([*places.folders[0].glob(f"codelab-*-{os.getpid()}-*")])
    jobs = [Job(n, Program("py", f"import time; time.sleep(0.3 + {n} / 1000)", "exit status")) for n in range(8)]
    verdicts = dict(run_batch(jobs, workers=4, isolation="L3"))
    assert {(verdict.status, verdict.isolation) for verdict in verdicts.values()} == {(Status.PASSED, "L3")}
    made = len([*places.folders[0].glob(f"codelab-*-{os.getpid()}-*")]) - before
    assert 1 <= made <= 4


@level
def test_a_program_given_up_leaves_its_group_fit_for_the_next(level: str, need_level: None) -> None:
    cancelled = os.eventfd(1)
    try:
        assert execute(python("import time; time.sleep(60)"), isolation="L3", cancel=cancelled).ended == "cancelled"
    finally:
        os.close(cancelled)
    assert execute(python("print('next')"), isolation="L3").stdout == "next\n"


@level
def test_what_a_killed_process_left_is_swept(level: str, need_level: None) -> None:
    places = find_places()
    assert isinstance(places, Places)
    space = Path("/proc/self/ns/pid").stat().st_ino
    gone = subprocess.Popen(["/bin/true"])
    gone.wait()
    left = [folder / f"codelab-{space}-{gone.pid}-0" for folder in places.folders]
    for folder in left:
        folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", "from codelab.environments import available; available('L3')"], check=False
    )
    assert done.returncode == 0
    assert not [folder for folder in left if folder.exists()]


def hierarchy(tmp_path: Path, own: str, mounts: str) -> Path:
    (tmp_path / "cgroup").write_text(own)
    (tmp_path / "mountinfo").write_text(mounts.replace("AT", str(tmp_path)))
    return tmp_path


def test_version_1_is_our_own_group_of_each_controller(tmp_path: Path) -> None:
    for folder in ("memory/me", "pids"):
        (tmp_path / folder).mkdir(parents=True)
    mounts = (
        "31 27 0:27 / AT/memory rw - cgroup cgroup rw,memory\n"
        "32 27 0:28 /docker/1 AT/pids rw - cgroup cgroup rw,pids\n"
        "33 27 0:29 / AT/cpu rw - cgroup cgroup rw,cpu,cpuacct\n"
    )
    proc = hierarchy(tmp_path, "9:memory:/me\n8:pids:/docker/1\n1:cpu,cpuacct:/me\n", mounts)
    assert find_places(proc) == Places(1, (tmp_path / "memory/me", tmp_path / "pids"))


@pytest.mark.parametrize(("controllers", "expected"), [("cpu memory pids", True), ("cpu pids", False), ("", False)])
def test_version_2_is_beside_us_where_both_are_delegated(tmp_path: Path, controllers: str, expected: bool) -> None:
    for folder, given in (("slice", controllers), ("slice/me", "")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "cgroup.subtree_control").write_text(given)
        (tmp_path / folder / "cgroup.procs").touch()
    proc = hierarchy(tmp_path, "0::/slice/me\n", "31 27 0:27 / AT rw - cgroup2 cgroup2 rw\n")
    message = "no writable control group has the controllers memory and pids"
    assert find_places(proc) == (Places(2, (tmp_path / "slice",)) if expected else message)


def test_no_group_is_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_cgroup, "find_places", lambda: "/sys/fs/cgroup is not writable")
    with pytest.raises(InfrastructureError, match=r"^/sys/fs/cgroup is not writable$"), group(memory=1, processes=1):
        pass
