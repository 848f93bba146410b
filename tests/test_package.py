"""What a user gets: a light import, and a wheel that works by itself, outside any checkout."""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
TOUR = ROOT / "notebooks" / "00_tour.ipynb"
HEAVY = {
    "IPython",
    "altair",
    "datasets",
    "dask",
    "deltalake",
    "distributed",
    "great_tables",
    "ipykernel",
    "ipywidgets",
    "numpy",
    "papermill",
    "polars",
    "scipy",
    "transformers",
    "typer",
}
CONTENT = ("translators", "hdl", "environments", "notebooks")
JUNK = re.compile(r"__pycache__|\.py[cod]$|\.ipynb_checkpoints|\.DS_Store|~$|(^|/)(tests|runs|dist|\.venv|\.ci|\.git)/")


def _run(*command: str | Path, cwd: Path, timeout: float = 600) -> str:
    """Standard output of a command that sees neither this checkout nor this environment."""
    foreign = ("PYTHON", "VIRTUAL_ENV", "PYTEST_", "COVERAGE_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=timeout
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-8000:]}"
    return done.stdout


def test_importing_codelab_imports_nothing_heavy() -> None:
    """The reason why it takes under 0.3 s; measured by names, since times on a busy machine lie."""
    command = [sys.executable, "-X", "importtime", "-c", "import codelab"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "codelab" in imported
    assert not {name.split(".")[0] for name in imported} & HEAVY


@dataclass(frozen=True)
class Distribution:
    """The files that `python -m build` made."""

    wheel: Path
    sdist: Path


def _made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that the first of pytest's workers makes and the others wait for."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "made").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            (folder / "made").touch()
    return folder


@pytest.fixture(scope="session")
def distribution(tmp_path_factory: pytest.TempPathFactory) -> Distribution:
    """The sdist, and the wheel built from that sdist alone, without network."""

    def build(folder: Path) -> None:
        _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)

    folder = _made_once(tmp_path_factory, "distribution", build)
    (wheel,) = folder.glob("*.whl")
    (sdist,) = folder.glob("*.tar.gz")
    return Distribution(wheel, sdist)


@pytest.fixture(scope="session")
def installed(distribution: Distribution, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment that holds the wheel and what it depends on, nothing else."""

    def install(folder: Path) -> None:
        venv.create(folder, with_pip=False, symlinks=True)
        pip = (sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install", "--quiet")
        _run(*pip, distribution.wheel, cwd=folder)

    return _made_once(tmp_path_factory, "installed", install) / "bin" / "python"


def test_the_wheel_holds_the_package_and_its_content(distribution: Distribution) -> None:
    names = zipfile.ZipFile(distribution.wheel).namelist()
    assert {
        "codelab/py.typed",
        "codelab/content/translators/js/language.toml",
        "codelab/content/environments/packages.toml",
    } <= set(names)
    source = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "codelab").rglob("*")
        if path.is_file() and not JUNK.search(path.relative_to(ROOT).as_posix())
    }
    assert source <= set(names)
    for folder in CONTENT:
        files = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}
        wanted = {f"codelab/content/{name}" for name in files if not JUNK.search(name)}
        assert wanted <= set(names), folder


def test_the_wheel_holds_nothing_else(distribution: Distribution) -> None:
    names = zipfile.ZipFile(distribution.wheel).namelist()
    assert {name.split("/")[0] for name in names} == {"codelab", f"codelab-{_version()}.dist-info"}
    assert {name.split("/")[2] for name in names if name.startswith("codelab/content/")} <= set(CONTENT)
    assert not [name for name in names if JUNK.search(name)]


def test_the_sdist_holds_what_the_wheel_is_built_from(distribution: Distribution) -> None:
    with tarfile.open(distribution.sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames()}
    assert {"LICENSE", "README.md", "CITATION.cff", "pyproject.toml", "codelab/py.typed"} <= names
    assert not [name for name in names if JUNK.search(name) and not name.startswith("tests/")]
    assert not [name for name in names if name.startswith((".ci", ".venv", "runs", "dist"))]


def test_the_wheel_works_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    script = (
        "import codelab; from codelab.core.content import content; from codelab.environments import install;"
        "print(codelab.__file__); print(content('translators')); print(install.languages_with_toolchains(light=True))"
    )
    package, content, light = _run(installed, "-c", script, cwd=tmp_path).splitlines()
    assert Path(package).is_relative_to(installed.parents[1])
    assert "site-packages" in Path(package).parts
    assert Path(content) == Path(package).parent / "content" / "translators"
    assert "'py'" in light


@pytest.mark.skipif(not TOUR.exists(), reason="notebooks/00_tour.ipynb is not written yet")
def test_the_tour_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    script = "from codelab.core.content import content; print(content('notebooks'))"
    notebook = Path(_run(installed, "-c", script, cwd=tmp_path).strip()) / TOUR.name
    assert notebook.is_file()
    papermill = installed.parent / "papermill"
    _run(papermill, notebook, "tour.ipynb", "-p", "results_folder", tmp_path / "results", cwd=tmp_path)
    assert (tmp_path / "tour.ipynb").is_file()
    assert any((tmp_path / "results").iterdir())


def test_the_command_works_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    assert "codelab" in _run(installed.parent / "codelab", "--help", cwd=tmp_path)


def test_the_citation_agrees_with_the_package() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"\nversion: {project['version']}\n" in citation
    assert f"\nlicense: {project['license']}\n" in citation
    assert f"\ntitle: {project['name']}\n" in citation


def _version() -> str:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
