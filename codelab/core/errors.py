"""Every exception that codelab raises on purpose.

    CodelabError
    ├── InputError              a file, field or argument from outside is wrong
    │   ├── UnknownLanguageError
    │   └── UnknownTypeError
    ├── ResultsError            a results folder cannot be read or written
    │   └── SchemaError         a column or the schema version does not fit
    ├── InfrastructureError     our machinery failed: no sandbox, no disk, a lost worker
    │   └── ToolchainMissingError
    ├── ReplayError             a recorded episode, played again, went otherwise
    └── MissingExtraError       an optional dependency is not installed

What a *program* does is a value (`Verdict`), and what we refuse to translate is a value
(`Refusal`): neither is ever an exception.
"""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "CodelabError",
    "InfrastructureError",
    "InputError",
    "MissingExtraError",
    "ReplayError",
    "ResultsError",
    "SchemaError",
    "ToolchainMissingError",
    "UnknownLanguageError",
    "UnknownTypeError",
]


class CodelabError(Exception):
    """The base of every exception that codelab raises on purpose."""


class InputError(CodelabError):
    """Input from outside is wrong: says where (file, line, field), what, and the remedy."""

    def __init__(
        self,
        message: str,
        *,
        file: str | Path | None = None,
        line: int | None = None,
        field: str | None = None,
        remedy: str | None = None,
    ) -> None:
        self.message = message
        self.file = None if file is None else str(file)
        self.line = line
        self.field = field
        self.remedy = remedy
        super().__init__(message)

    def __str__(self) -> str:
        place = [part for part in (self.file, self.line and f"line {self.line}", self.field) if part]
        text = f"{': '.join([*map(str, place), self.message])}"
        return f"{text}. {self.remedy}" if self.remedy else text

    def located(self, *, file: str | Path | None = None, field: str | None = None) -> InputError:
        """The same error with the file or field filled in where it was not known."""
        if self.file is None and file is not None:
            self.file = str(file)
        if self.field is None:
            self.field = field
        return self


class UnknownLanguageError(InputError):
    """A language that codelab does not carry was named."""


class UnknownTypeError(InputError):
    """A type annotation that codelab does not know."""


class ResultsError(CodelabError):
    """A results folder cannot be read or written."""


class SchemaError(ResultsError):
    """A column or the schema version of a results folder does not fit this codelab."""


class InfrastructureError(CodelabError):
    """Our own machinery failed; no program was judged."""


class ToolchainMissingError(InfrastructureError):
    """A compiler or interpreter is not installed or not usable in the sandbox."""


class ReplayError(CodelabError):
    """A recorded episode, played again, went otherwise; names the turn."""


class MissingExtraError(CodelabError):
    """An optional dependency is needed; says which extra installs it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"{package} is not installed. Install it with: pip install 'codelab[{extra}]'")
