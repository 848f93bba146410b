"""docs/cluster.md: what can be checked of it without SLURM."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "cluster.md"


def test_the_job_script_is_what_the_example_submits() -> None:
    jobqueue = pytest.importorskip("dask_jobqueue", reason="no dask-jobqueue: pip install --group dev .")
    text = DOCUMENT.read_text(encoding="utf-8")
    example = next(block for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if "SLURMCluster(" in block)
    call = next(
        node for node in ast.walk(ast.parse(example)) if isinstance(node, ast.Call) and _name(node) == "SLURMCluster"
    )
    options = {str(keyword.arg): ast.literal_eval(keyword.value) for keyword in call.keywords}
    scheduler = {"dashboard": False, "dashboard_address": ":0", "host": "127.0.0.1"}
    with jobqueue.SLURMCluster(**options, scheduler_options=scheduler) as cluster:
        script = cluster.job_script().replace(cluster.scheduler_address, "ADDRESS")
    written = next(block for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) if "#SBATCH" in block)
    assert re.sub(r"tcp://\S+", "ADDRESS", written).strip() == script.strip()


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""
