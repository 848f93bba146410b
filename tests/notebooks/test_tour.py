"""The tour runs as a notebook, from a folder of one's own, with other parameters, and shows what it should."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import nbformat
import papermill
import pytest
from papermill.inspection import display_notebook_help

import codelab

ROOT = Path(__file__).resolve().parents[2]
TOUR = ROOT / "notebooks" / "00_tour.ipynb"
PARAMETERS = ["languages", "problem", "mutated", "samples", "seed", "results_folder"]


def execute(tmp_path: Path, name: str = "out", **parameters: Any) -> Any:
    chosen = {"results_folder": str(tmp_path / "results")} | parameters
    return papermill.execute_notebook(
        TOUR, tmp_path / f"{name}.ipynb", chosen, cwd=tmp_path, progress_bar=False, kernel_name="python3"
    )


def outputs(notebook: Any, start: str) -> list[Any]:
    """The outputs of the code cell that holds this text."""
    (cell,) = [cell for cell in notebook.cells if cell.cell_type == "code" and start in cell.source]
    return cell.outputs


def shown(notebook: Any, start: str) -> str:
    """The text of the HTML that a cell shows."""
    (output,) = [one for one in outputs(notebook, start) if "data" in one]
    html = re.sub(r"<style.*?</style>", "", "".join(output.data["text/html"]), flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def kinds(notebook: Any, start: str) -> list[str]:
    """The MIME types of what a cell shows."""
    return sorted({kind for output in outputs(notebook, start) for kind in output.get("data", {})})


def test_with_right_answers_only_nothing_goes_wrong(tmp_path: Path) -> None:
    notebook = execute(tmp_path, mutated=0.0, languages=["py", "lua"], samples=2)
    assert not [one for cell in notebook.cells for one in cell.get("outputs", []) if one.output_type == "error"]
    run = codelab.Run(tmp_path / "results")
    assert run.counts().select("model", "language", "passed", "total").rows() == [
        ("reference", "lua", 56, 56), ("reference", "py", 56, 56),
    ]  # fmt: skip
    scores = run.scores()
    low = scores.filter(language="overall")["low"][0]
    assert f"overall pass@1 100.0% {low:.1%} – 100.0% 56 2" in shown(notebook, "show.score_table")  # noqa: RUF001
    assert "No sample failed" in shown(notebook, "show.failure_table")
    assert "parse_duration in lua" in shown(notebook, "show.side_by_side")
    for chart in ("show.score_chart", "show.status_chart"):
        assert {"image/png", "image/svg+xml"} & set(kinds(notebook, chart)), "no picture without a network"
    for widget in ("show.sample_browser", "show.language_picker"):
        assert "application/vnd.jupyter.widget-view+json" in kinds(notebook, widget)


def test_running_it_again_resumes_and_another_seed_is_told_apart(tmp_path: Path) -> None:
    options: dict[str, Any] = {"languages": ["py"], "mutated": 0.5}
    execute(tmp_path, "first", **options)
    results = tmp_path / "results"
    first = codelab.Run(results).verdicts().select("task", "settings", "started_at").rows()
    assert len(first) == 28
    notebook = execute(tmp_path, "second", **options, seed=1)
    again = codelab.Run(results).verdicts().select("task", "settings", "started_at").rows()
    assert set(first) < set(again)
    assert len(again) == 56
    for settings in {row[1] for row in again}:
        assert f"reference-mutated-50, {settings}" in shown(notebook, "show.score_table")


def test_each_parameter_is_documented(capsys: pytest.CaptureFixture[str]) -> None:
    class Context:
        command = type("Command", (), {"get_usage": staticmethod(lambda _: "Usage: papermill")})()

    assert display_notebook_help(Context(), str(TOUR), None) == 0  # pyright: ignore[reportArgumentType]
    described = capsys.readouterr().out
    found = {
        match[1]: (match[2], match[3])
        for match in re.finditer(r"^  (\w+): (.+?) \(default .+?\)\s+(\S.*)$", described, re.MULTILINE)
    }
    assert list(found) == PARAMETERS
    assert {name: kind for name, (kind, _) in found.items()} == {
        "languages": "list[str]", "problem": "str", "mutated": "float", "samples": "int", "seed": "int",
        "results_folder": "str",
    }  # fmt: skip
    inspected = papermill.inspect_notebook(str(TOUR))
    assert all(len(inspected[name]["help"]) > 15 for name in PARAMETERS)


def test_a_misspelt_parameter_changes_nothing_and_papermill_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """papermill warns in its log only; that is its way, and nothing of ours."""
    papermill.execute_notebook(TOUR, tmp_path / "out.ipynb", {"mutatde": 1.0}, prepare_only=True, progress_bar=False)
    assert "Passed unknown parameter: mutatde" in caplog.text


def test_the_notebook_is_kept_without_outputs() -> None:
    notebook = nbformat.read(TOUR, as_version=4)
    assert all(not cell.get("outputs") and not cell.get("execution_count") for cell in notebook.cells)
    assert max(len(cell.source.splitlines()) for cell in notebook.cells if cell.cell_type == "code") <= 6
