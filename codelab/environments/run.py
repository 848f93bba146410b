"""Running one program and judging it."""

from __future__ import annotations

import math
import os
import secrets
import signal
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from codelab.core.errors import InfrastructureError, ToolchainMissingError
from codelab.core.task import Task
from codelab.core.verdict import Isolation, Rules, Status, Verdict
from codelab.environments.classify import Evidence, Finding, Question, classify
from codelab.environments.levels import available
from codelab.environments.prepare import prepared
from codelab.environments.resident import Built, Residents
from codelab.environments.sandbox import Outcome, Work, execute
from codelab.environments.toolchains import Toolchain, find_toolchain
from codelab.languages.spec import LanguageSpec, Limits, PublishedTests, read_spec

__all__ = ["Program", "judge", "run", "run_task"]

_KEPT = 4096
"""Characters of output that a verdict keeps from the beginning and from the end."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program with all that its verdict depends on; equal programs have equal verdicts.

    `limits` None stands for the language's own.
    """

    language: str
    text: str
    evidence: Evidence = "harness"
    assertions: int | None = None
    rules: Rules = "codelab"
    limits: Limits | None = None

    @classmethod
    def of(cls, task: Task, completion: str, *, rules: Rules = "codelab", limits: Limits | None = None) -> Program:
        """The program that judges a completion of a task under these rules.

        Under codelab's own, tests that report nothing are made to; the candidate stays as it is.
        """
        if rules == "multipl-e":
            return cls(task.language, task.program(completion), "exit status", None, rules, limits)
        if task.reports:
            return cls(task.language, task.program(completion), "harness", task.assertions, rules, limits)
        tests = _adapted(task.tests, read_spec(task.language).published_tests)
        text = replace(task, tests=tests).program(completion)
        return cls(task.language, text, "adapted", None, rules, limits)


def run(
    program: str,
    language: str,
    *,
    limits: Limits | None = None,
    rules: Rules = "codelab",
    assertions: int | None = None,
    isolation: Isolation | None = None,
    reports: bool = True,
) -> Verdict:
    """Run a whole program in a sandbox and judge it.

    It passes if its tests report so with the secret that they find on descriptor 3 (and report
    `assertions` of them, where that is given) and the exit status is 0. With `reports=False`, and
    under MultiPL-E's rules, the exit status alone counts. Whatever the program does is a verdict,
    and so is a toolchain that is missing or a sandbox that does not work: of the package's own
    exceptions only InputError is raised, for a language or a level that does not exist.
    """
    evidence: Evidence = "harness" if reports and rules == "codelab" else "exit status"
    return judge(Program(language, program, evidence, assertions, rules, limits), isolation=isolation)


def run_task(
    task: Task,
    completion: str,
    *,
    limits: Limits | None = None,
    rules: Rules = "codelab",
    isolation: Isolation | None = None,
) -> Verdict:
    """Run a completion of a task with the task's tests; see `run`."""
    return judge(Program.of(task, completion, rules=rules, limits=limits), isolation=isolation)


def judge(
    program: Program,
    *,
    isolation: Isolation | None = None,
    cancel: int | None = None,
    residents: Residents | None = None,
) -> Verdict:
    """Run a program and judge it; `cancel` is a descriptor that becomes readable to give it up.

    `residents` are the compilers that the caller keeps; without them the program is built by starting its compiler.
    """
    spec = read_spec(program.language)
    level: Isolation | None = None
    try:
        toolchain = find_toolchain(program.language)
        level = available(isolation)
        secret = secrets.token_hex(16)
        ready = prepared(spec, toolchain)
        work = _work(program, spec, toolchain, secret, ready)
        resident, built = spec.resident, None
        if residents and resident and ready and level == "L2" and program.rules == "codelab":
            built = residents.build(resident, toolchain, ready, work.limits, source=work.text, cancel=cancel)
        if resident and built:
            command = toolchain.command(resident.run, resident.artifact)
            rest = replace(work, file=resident.artifact, text=built.artifact, build=(), run=command)
            outcome = execute(rest, isolation=level, cancel=cancel) if built.status == 0 else None
            outcome = _with_build(built, outcome)
        else:
            outcome = execute(work, isolation=level, cancel=cancel)
    except ToolchainMissingError as error:
        return Verdict(Status.TOOLCHAIN_MISSING, message=str(error), isolation=level, rules=program.rules)
    except (InfrastructureError, OSError) as error:
        return Verdict(Status.INFRASTRUCTURE_ERROR, message=str(error), isolation=level, rules=program.rules)
    question = Question(spec, work.limits, program.evidence, secret, program.assertions)
    return _verdict(outcome, classify(outcome, question), toolchain, level, program.rules)


def _with_build(built: Built, outcome: Outcome | None) -> Outcome:
    """What became of a program that a resident compiler has built, and that ran if the build went well."""
    if outcome is None:
        return Outcome(
            ended="exit", stage="build", build=built.status, run=None, syntax_check=None, stdout="",
            stderr=built.said, report="", wall=built.wall, cpu=built.cpu, build_cpu=built.cpu,
            peak_memory=built.peak_memory,
        )  # fmt: skip
    return replace(
        outcome, build=0, stderr=built.said + outcome.stderr, wall=built.wall + outcome.wall,
        cpu=built.cpu + outcome.cpu, build_cpu=built.cpu, peak_memory=max(built.peak_memory, outcome.peak_memory),
    )  # fmt: skip


def _adapted(tests: str, adapter: PublishedTests) -> str:
    for old, new in adapter.replace:
        tests = tests.replace(old, new)
    return f"{tests}\n{adapter.append}" if adapter.append else tests


def _work(program: Program, spec: LanguageSpec, toolchain: Toolchain, secret: str, ready: Path | None) -> Work:
    published = program.rules == "multipl-e"
    procedure = spec.multipl_e if published else spec.procedure
    limits = program.limits or spec.limits
    if published:
        limits = _published_limits(limits, procedure.build_timeout, procedure.run_timeout)
    return Work(
        file=spec.file,
        # A model may produce half a surrogate pair: then the language sees bytes that are no text.
        text=program.text.encode(errors="surrogatepass"),
        build=toolchain.command(procedure.build, spec.file, prepared=ready),
        run=toolchain.command(procedure.run, spec.file, prepared=ready),
        syntax_check=toolchain.command(procedure.syntax_check, spec.file, prepared=ready),
        # Harnesses write to descriptor 4 only where this says that it is the report.
        environment={**_placed(procedure.environment, ready), "CODELAB_REPORT": "1"},
        binds=toolchain.binds if ready is None else (*toolchain.binds, ready),
        root=toolchain.root,
        limits=limits,
        build_wall=procedure.build_timeout if published else None,
        run_wall=procedure.run_timeout if published else None,
        secret=secret.encode(),
    )


def _placed(environment: Mapping[str, str], ready: Path | None) -> dict[str, str]:
    return {name: value.replace("{prepared}", str(ready)) for name, value in environment.items()}


def _published_limits(limits: Limits, build: float, run: float) -> Limits:
    """MultiPL-E counts wall seconds only: the limits on CPU time are put where they cannot bind."""
    cores = os.cpu_count() or 1
    return replace(
        limits,
        build_cpu_seconds=math.ceil(build) * cores + 1,
        run_cpu_seconds=math.ceil(run) * cores + 1,
        wall_seconds=build + run,
    )


def _verdict(outcome: Outcome, finding: Finding, toolchain: Toolchain, level: Isolation, rules: Rules) -> Verdict:
    status = outcome.build if outcome.stage == "build" else outcome.run
    signalled = status is not None and status > 128 and status - 128 in set(signal.Signals)
    return Verdict(
        status=finding.status,
        failure_class=finding.failure_class,
        stage=finding.stage,
        message=finding.message,
        exit_code=None if signalled else status,
        signal=status - 128 if signalled and status is not None else None,
        stdout=_bounded(outcome.stdout),
        stderr=_bounded(outcome.stderr),
        wall_seconds=outcome.wall,
        cpu_seconds=outcome.cpu,
        build_cpu_seconds=outcome.build_cpu,
        peak_memory=outcome.peak_memory,
        assertions=finding.assertions,
        toolchain=toolchain.version,
        isolation=level,
        rules=rules,
    )


def _bounded(text: str) -> str:
    if len(text) <= 2 * _KEPT:
        return text
    return f"{text[:_KEPT]}\n[{len(text) - 2 * _KEPT} characters left out]\n{text[-_KEPT:]}"
