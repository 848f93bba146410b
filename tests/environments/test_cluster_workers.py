"""Which clusters and workers take part, and what is said of those that do not."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codelab.cli.app import app
from codelab.core.errors import InfrastructureError, InputError, MissingExtraError
from codelab.core.verdict import Status
from codelab.environments import Job, Program, find_toolchain, open_cluster
from codelab.environments._survey import edition, survey
from codelab.languages import read_spec

distributed = pytest.importorskip("distributed", reason="no Dask: pip install 'codelab[cluster]'")

ROOT = Path(__file__).resolve().parents[2]
REMEDY = "Use tcp://host:port, a scheduler's file, local or local:4, or a Client or Cluster of Dask's"


def passing(language: str, number: int) -> Job[int]:
    spec = read_spec(language)
    text = (spec.folder / "failures" / f"passed.{spec.extension}").read_text()
    return Job(number, Program(language, f"{text}\n{spec.comment} {number}\n"))


def test_a_scheduler_that_does_not_answer() -> None:
    message = (
        "no Dask scheduler answers at tcp://127.0.0.1:1 within 0.5 seconds. "
        "Start one with: dask scheduler; or name another cluster"
    )
    with pytest.raises(InfrastructureError) as raised, open_cluster("tcp://127.0.0.1:1", languages=["sh"], timeout=0.5):
        pass
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nosuch", f"cluster: 'nosuch' is neither an address nor a scheduler's file. {REMEDY}"),
        ("local:0", "cluster: 'local:0' has no worker. Use local:1 or more"),
        ("ftp://127.0.0.1:1", "cluster: 'ftp://127.0.0.1:1' is no cluster (unknown address scheme 'ftp'"),
        (3, "cluster: 3 is no cluster"),
    ],
)
def test_what_names_no_cluster(name: Any, message: str) -> None:
    with pytest.raises(InputError) as raised, open_cluster(name, languages=["sh"]):
        pass
    assert str(raised.value).startswith(message)
    assert str(raised.value).endswith(REMEDY) or name == "local:0"


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingExtraError) as raised, open_cluster("local", languages=["sh"]):
        pass
    assert str(raised.value) == "distributed is not installed. Install it with: pip install 'codelab[cluster]'"


def test_importing_codelab_does_not_need_dask() -> None:
    code = "import sys, codelab.evaluation, codelab.environments; print([m for m in sys.modules if m == 'distributed'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_cluster_without_workers(dask: Callable[..., Any]) -> None:
    with dask(0) as cluster:
        address = cluster.scheduler_address
        with pytest.raises(InfrastructureError) as raised, open_cluster(cluster, languages=["sh"], patience=0.5):
            pass
        assert str(raised.value) == (
            f"the cluster at {address} has had no worker for 0.5 seconds. Start one with: dask worker {address}"
        )


def test_workers_that_come_and_go(dask: Callable[..., Any], join: Callable[..., Any], open_folder: Path) -> None:
    """One cluster that a plain worker, one with another Lua and one with another codelab join, then only the second."""
    other = open_folder / "lua"
    other.write_text('#!/bin/sh\n[ "$1" = -v ] && echo "Lua 9.9" || exec lua5.4 "$@"\n')
    other.chmod(0o755)
    foreign = open_folder / "foreign"
    shutil.copytree(ROOT / "codelab", foreign / "codelab", ignore=shutil.ignore_patterns("__pycache__"))
    (foreign / "translators").symlink_to(ROOT / "translators")
    with (foreign / "codelab" / "core" / "content.py").open("a") as file:
        file.write("# another line\n")
    own = find_toolchain("lua").version
    with dask(0) as cluster:
        plain = join(cluster)
        with open_cluster(cluster, languages=["lua", "sh"], patience=1.0) as found:
            (first,) = found.surveys
            assert found.surveys[first] == survey(["lua", "sh"])
            join(cluster, CODELAB_LUA=str(other))
            stranger = join(cluster, PYTHONPATH=str(foreign))
            time.sleep(1)
            verdicts = dict(found.run_batch(passing(("lua", "sh")[n % 2], n) for n in range(40)))
            assert {(verdict.status, verdict.toolchain) for n, verdict in verdicts.items() if n % 2 == 0} == {
                (Status.PASSED, own)
            }
            issues = [str(issue) for issue in found.issues]
            assert len(issues) == 2
            assert issues[0].endswith(f", this client {edition()}. It is given no programs")
            assert issues[1] == (
                f"workers differ in the toolchain of lua: {own} is used, Lua 9.9 not. "
                "Install the same version on all workers"
            )
            plain.kill()
            plain.wait()
            lost = dict(found.run_batch(passing(("lua", "sh")[n % 2], n) for n in range(4)))
            assert [lost[n].status for n in (1, 3)] == [Status.PASSED] * 2
            message = f"every worker of {cluster.scheduler_address} that can run lua is gone, for 1 seconds"
            assert {(lost[n].status, lost[n].message) for n in (0, 2)} == {(Status.INFRASTRUCTURE_ERROR, message)}
        with (
            pytest.raises(
                InfrastructureError, match=r"^tcp://\S+ runs codelab \S+ \(source \w{12}\), Python 3\.\d+, this"
            ),
            open_cluster(cluster, languages=["sh"]),
        ):
            pass
        stranger.kill()
        stranger.wait()
        _check_commands(cluster.scheduler_address, open_folder)


def _check_commands(address: str, folder: Path) -> None:
    """`--cluster` of both commands, with the one worker that has another Lua."""
    shown = CliRunner().invoke(app, ["doctor", "--cluster", address, "-l", "lua", "-l", "jl"])
    rows = [line.split() for line in shown.stdout.splitlines() if line.split()[:1] == [next(iter(_workers(address)))]]
    assert [row[1:6] for row in rows] == [["lua", "Lua", "9.9", "yes", "L2"], ["jl", "missing", "no", "L2", "Julia:"]]
    assert shown.exit_code == 1
    words = ["evaluate", "primer", "-l", "sh", "--limit", "3", "--folder", str(folder / "run"), "--cluster", address]
    done = CliRunner().invoke(app, [*words, "--json"])
    assert (done.exit_code, '"passed": 3' in done.stdout) == (0, True)


def _workers(address: str) -> dict[str, Any]:
    with distributed.Client(address, set_as_default=False) as client:
        return client.scheduler_info(n_workers=-1)["workers"]


def test_a_lost_scheduler(dask: Callable[..., Any]) -> None:
    with dask(1) as cluster, distributed.Client(cluster, set_as_default=False) as client:
        address = cluster.scheduler_address
        with open_cluster(client, languages=["sh"]) as found:
            verdicts = found.run_batch([passing("sh", 1), Job(2, Program("sh", "sleep 64.25"))])
            assert next(verdicts)[1].passed
            cluster.close()
            with pytest.raises(InfrastructureError, match=f"^the scheduler at {address} is lost"):
                next(verdicts)
