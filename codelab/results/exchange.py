"""Results from and to other evaluators: MultiPL-E's files, EvalPlus' and human-eval's JSONL."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, cast

from codelab.core.errors import InputError
from codelab.core.multipl_e import PARAMETERS, MultiplEFile, multipl_e_files, read_multipl_e, their_language
from codelab.core.sample import Sample
from codelab.core.schemas import SampleKey
from codelab.core.task import Task
from codelab.core.verdict import Status, Verdict
from codelab.results.rows import Judged, program_hash

__all__ = ["Imported", "export_jsonl", "export_multipl_e", "import_jsonl", "import_multipl_e"]

_STATUS_FROM = {
    "OK": Status.PASSED,
    "SyntaxError": Status.BUILD_ERROR,
    "Exception": Status.RUNTIME_ERROR,
    "Timeout": Status.TIMEOUT,
    "OutOfMemory": Status.OUT_OF_MEMORY,
}
_STATUS_TO = {
    Status.PASSED: "OK",
    Status.BUILD_ERROR: "SyntaxError",
    Status.TIMEOUT: "Timeout",
}
_CUT = 2048
"""MultiPL-E keeps this much of a program's output."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What files held: samples, verdicts (empty where nothing was judged), and what was wrong with the rest."""

    samples: tuple[Sample, ...]
    verdicts: tuple[Judged, ...] = ()
    issues: tuple[InputError, ...] = ()


def import_multipl_e(path: str | Path, *, benchmark: str, model: str, settings: str) -> Imported:
    """Read MultiPL-E's `.results.json[.gz]` or completions: one file, or a folder of them.

    MultiPL-E tells no failed assertion from another exception: both become `runtime_error`. Its
    verdicts carry `rules="multipl-e"` and programs hashed without limits, so they never stand in
    for codelab's own. A wrong file is an issue; the others are read.
    """
    samples: list[Sample] = []
    verdicts: list[Judged] = []
    issues: list[InputError] = []
    for file in multipl_e_files(Path(path), prefer="results"):
        try:
            found = read_multipl_e(file)
            task = f"{benchmark}/{found.data['name']}/{found.data['language']}"
            judged = [_judged(found, task, model, settings, index) for index in range(len(found.results))]
        except InputError as error:
            issues.append(error)
            continue
        samples += [
            Sample(task, model, settings, index, text, text, extraction="multipl-e")
            for index, text in enumerate(found.completions)
        ]
        verdicts += judged
    return Imported(tuple(samples), tuple(verdicts), tuple(issues))


def export_multipl_e(
    folder: str | Path,
    *,
    tasks: Iterable[Task],
    samples: Iterable[Sample],
    verdicts: Iterable[Judged] = (),
    parameters: Mapping[str, Any] | None = None,
    compress: bool = True,
) -> list[Path]:
    """Write `<name>.json[.gz]` (completions) and, where all are judged, `<name>.results.json[.gz]`.

    Samples and verdicts are those of one model, one settings hash and one language, in any order;
    anything else raises InputError. `parameters` are temperature, top_p and max_tokens; absent
    ones are null. Returns the files written.
    """
    by_task = _by_task(samples)
    judged = {one.key: one for one in verdicts if one.verdict.status.counted}
    written: list[Path] = []
    for task in tasks:
        own = by_task.get(task.id, [])
        if not own:
            continue
        head = _head(task, parameters or {})
        completions = [sample.completion for sample in own]
        written.append(
            _write(Path(folder), f"{task.name}.json", head | {"completions": completions}, compress=compress)
        )
        results = [_result(task, sample, judged[key]) for sample in own if (key := SampleKey.of(sample)) in judged]
        if len(results) == len(own):
            whole = head | {"results": results}
            written.append(_write(Path(folder), f"{task.name}.results.json", whole, compress=compress))
    return written


def import_jsonl(path: str | Path, *, tasks: Sequence[Task], model: str, settings: str) -> Imported:
    r"""Read EvalPlus' (`task_id`, `solution` or `completion`) or human-eval's (`task_id`, `completion`) JSONL.

    `HumanEval/12` is the Python task of that name, of that task id, or whose name begins with
    `HumanEval_12_`. A `solution` is a whole program: what follows the task's prompt, or, where it
    does not begin with the prompt, all of it on a line of its own: it then defines the function
    anew. Samples are numbered in the file's order. A wrong line is an issue naming file and line.
    """
    named = {name: task for task in tasks if task.language == "py" for name in (task.id, task.name, _foreign(task))}
    samples: list[Sample] = []
    issues: list[InputError] = []
    counts: dict[str, int] = {}
    for number, line in _lines(Path(path)):
        try:
            task, raw, completion = _answer(line, named)
        except InputError as error:
            error.line = number
            issues.append(error.located(file=path))
            continue
        index = counts[task.id] = counts.get(task.id, -1) + 1
        samples.append(Sample(task.id, model, settings, index, raw, completion))
    return Imported(tuple(samples), issues=tuple(issues))


def export_jsonl(
    file: str | Path,
    *,
    tasks: Iterable[Task],
    samples: Iterable[Sample],
    form: Literal["human-eval", "evalplus"] = "human-eval",
) -> Path:
    """Write one line per sample: `task_id` with `completion` (human-eval) or whole `solution` (EvalPlus).

    Only Python tasks can be written so; task ids are theirs (`HumanEval/12`, `Mbpp/3`).
    """
    by_task = _by_task(samples)
    lines: list[str] = []
    for task in tasks:
        if task.language != "py" and task.id in by_task:
            raise InputError(f"{form} files hold Python only", field=task.id, remedy="Export to MultiPL-E's files")
        for sample in by_task.get(task.id, []):
            answer = {"completion": sample.completion}
            if form == "evalplus":
                answer = {"solution": task.prompt + sample.completion}
            lines.append(json.dumps({"task_id": _foreign(task)} | answer))
    target = Path(file)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return target


def _judged(found: MultiplEFile, task: str, model: str, settings: str, index: int) -> Judged:
    result = found.results[index]
    status = _STATUS_FROM.get(str(result.get("status")))
    if status is None:
        known = ", ".join(_STATUS_FROM)
        message = f"unknown status {result.get('status')!r}"
        raise InputError(message, file=found.path, field=f"results[{index}].status", remedy=f"Known are {known}")
    code, stamp = result.get("exit_code"), result.get("timestamp", 0)
    verdict = Verdict(
        status,
        stage="build" if status is Status.BUILD_ERROR else "run",
        exit_code=code if isinstance(code, int) and code >= 0 else None,
        signal=-code if isinstance(code, int) and code < 0 and status is not Status.TIMEOUT else None,
        stdout=str(result.get("stdout", "")),
        stderr=str(result.get("stderr", "")),
        rules="multipl-e",
    )
    started = datetime.fromtimestamp(stamp if isinstance(stamp, int | float) else 0, UTC)
    language = str(found.data["language"])
    program = program_hash(str(result.get("program", "")), language=language, rules="multipl-e", limits={})
    return Judged(SampleKey(task, model, settings, index), program, verdict, started)


def _by_task(samples: Iterable[Sample]) -> dict[str, list[Sample]]:
    found: dict[str, list[Sample]] = {}
    for sample in sorted(samples, key=lambda sample: (sample.task, sample.index)):
        found.setdefault(sample.task, []).append(sample)
    for name, own in found.items():
        if len({(sample.model, sample.settings) for sample in own}) > 1:
            message = "samples of several models or settings"
            raise InputError(message, field=name, remedy="Export one model and one settings hash at a time")
    return found


def _head(task: Task, parameters: Mapping[str, Any]) -> dict[str, Any]:
    fields = {"name": task.name, "language": their_language(task.language), "prompt": task.prompt, "tests": task.tests}
    return fields | {name: parameters.get(name) for name in PARAMETERS} | {"stop_tokens": list(task.stop_tokens)}


def _result(task: Task, sample: Sample, judged: Judged) -> dict[str, Any]:
    verdict = judged.verdict
    code = verdict.exit_code
    if code is None:
        code = -1 if verdict.signal is None else -verdict.signal
    # Their pass@k reads status and exit code: what did not pass must have neither "OK" nor 0.
    if not verdict.passed and code == 0:
        code = 1
    return {
        "program": task.program(sample.completion),
        "stdout": verdict.stdout[:_CUT],
        "stderr": verdict.stderr[:_CUT],
        "exit_code": code,
        "status": _STATUS_TO.get(verdict.status, "Exception"),
        "timestamp": int(judged.started_at.timestamp()),
    }


def _write(folder: Path, name: str, data: Mapping[str, Any], *, compress: bool) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(data)
    target = folder / (f"{name}.gz" if compress else name)
    target.write_bytes(gzip.compress(text.encode(), mtime=0) if compress else text.encode())
    return target


def _foreign(task: Task) -> str:
    kind, _, rest = task.name.partition("_")
    number = rest.partition("_")[0]
    return f"{'Mbpp' if kind == 'mbpp' else kind}/{number}" if number.isdigit() else task.name


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read ({error})", file=path, remedy="Name a JSONL file in UTF-8") from error
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, line


def _answer(line: str, tasks: Mapping[str, Task]) -> tuple[Task, str, str]:
    remedy = 'A line is {"task_id": ..., "completion": ...} or {"task_id": ..., "solution": ...}'
    try:
        data = json.loads(line)
    except ValueError as error:
        raise InputError(f"no JSON ({error})", remedy=remedy) from error
    row = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    task = tasks.get(str(row.get("task_id")))
    if task is None:
        raise InputError(f"no Python task {row.get('task_id')!r}", field="task_id", remedy="Give the tasks it is about")
    whole, completion = row.get("solution"), row.get("completion")
    if isinstance(completion, str):
        return task, completion, completion
    if not isinstance(whole, str):
        raise InputError("missing or no text", field="completion", remedy=remedy)
    rest = whole.removeprefix(task.prompt)
    return task, whole, rest if rest != whole else f"\n{whole}"
