"""The notebook of interactive environments runs, with other parameters too, and keeps no outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import papermill
import pytest

from codelab.environments.interactive import read_episodes, replay

NOTEBOOK = Path(__file__).resolve().parents[2] / "notebooks" / "06_interactive.ipynb"


@pytest.mark.parametrize(
    ("parameters", "rewards"),
    [
        ({}, [0.0, 0.0, 1.0]),
        ({"kind": "sql", "task": "team_cost", "actions": ["SELECT 1"], "turns": 2}, [0.0, 0.0]),
    ],
)
def test_it_plays_an_episode_and_compares(tmp_path: Path, parameters: dict[str, Any], rewards: list[float]) -> None:
    chosen = {"results_file": str(tmp_path / "results" / "episode.jsonl")} | parameters
    notebook: Any = papermill.execute_notebook(
        NOTEBOOK, tmp_path / "out.ipynb", chosen, cwd=tmp_path, progress_bar=False, kernel_name="python3"
    )
    kinds = {kind for cell in notebook.cells for one in cell.get("outputs", []) for kind in one.get("data", {})}
    assert {"text/html", "image/png", "application/vnd.jupyter.widget-view+json"} <= kinds
    (episode,) = read_episodes(tmp_path / "results" / "episode.jsonl")
    assert [turn.reward for turn in episode.turns] == rewards
    assert replay(episode) == episode


def test_each_parameter_is_documented_and_nothing_is_kept() -> None:
    inspected: Any = papermill.inspect_notebook(str(NOTEBOOK))
    assert list(inspected) == ["kind", "task", "actions", "attempts", "turns", "seed", "results_file"]
    assert all(len(parameter["help"]) > 15 for parameter in inspected.values())
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    assert all(not cell.get("outputs") and not cell.get("execution_count") for cell in notebook.cells)
    assert max(len(cell.source.splitlines()) for cell in notebook.cells if cell.cell_type == "code") <= 9
