"""A new language begun as a working copy of the one that is closest to it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.languages.spec import LanguageSpec, read_spec

__all__ = ["new_language"]

_COPIED = ("language.toml", "conformance.toml", "prepare*")
_NAME = re.compile(r"[a-z][a-z0-9_-]*")


def new_language(name: str, *, like: str, title: str | None = None, extension: str | None = None) -> list[Path]:
    """Copy the module, description, harness and failures of `like` under a new name; returns the files made.

    Solutions are not copied: they are to be written. Raises InputError for a name that is taken or no name, where
    codelab is not a checkout, and UnknownLanguageError.
    """
    model = read_spec(like)
    code = _checkout() / "codelab" / "languages"
    folder = content("translators") / name
    module = name.replace("-", "_")
    _check(name, folder, code / f"{module}.py")
    title = title or name.replace("-", " ").title().replace(" ", "")
    extension = extension or name
    made = [_write_module(code, model, module, name=name, title=title)]
    (folder / "solutions").mkdir(parents=True)
    made += [_write(folder / name_, _described(file, model, name=name, title=title, extension=extension, module=module))
             for name_, file in _copied(model)]  # fmt: skip
    harness = model.folder / f"harness.{model.extension}"
    made.append(Path(shutil.copyfile(harness, folder / f"harness.{extension}")))
    (folder / "failures").mkdir()
    for file in sorted((model.folder / "failures").iterdir()):
        made.append(Path(shutil.copyfile(file, folder / "failures" / f"{file.stem}.{extension}")))
    return made


def _checkout() -> Path:
    checkout = content("translators").parent
    if not (checkout / "pyproject.toml").is_file():
        raise InputError("a language is added to a checkout", file=checkout, remedy="Clone codelab, and install it -e")
    return checkout


def _check(name: str, folder: Path, module: Path) -> None:
    if not _NAME.fullmatch(name):
        raise InputError(f"{name!r} is no name of a language", field="name", remedy="Use a-z, 0-9, - and _")
    for path in (folder, module):
        if path.exists():
            raise InputError("is there already", file=path, remedy="Choose another name, or remove it")


def _copied(model: LanguageSpec) -> list[tuple[str, Path]]:
    return [(file.name, file) for pattern in _COPIED for file in sorted(model.folder.glob(pattern))]


def _described(file: Path, model: LanguageSpec, *, name: str, title: str, extension: str, module: str) -> str:
    text = file.read_text(encoding="utf-8")
    if file.name != "language.toml":
        return text
    stem = Path(model.file).stem
    fields = {"title": title, "module": f"{module}:{_class(name)}", "extension": extension}
    for field, value in (fields | {"file": f"{stem}.{extension}"}).items():
        text = re.sub(rf'^{field} = ".*"$', f'{field} = "{value}"', text, count=1, flags=re.MULTILINE)
    text = re.sub(r'^Python = ".*"$', f'Python = "{title}"', text, count=1, flags=re.MULTILINE)
    return re.sub(r'^py = ".*"$', f'py = "{extension}"', text, count=1, flags=re.MULTILINE)


def _class(name: str) -> str:
    return "".join(part.title() for part in re.split("[-_]", name))


def _write_module(code: Path, model: LanguageSpec, module: str, *, name: str, title: str) -> Path:
    source, _, old = model.module.partition(":")
    text = (code / f"{source}.py").read_text(encoding="utf-8")
    text = re.sub(rf"\b{old}\b", _class(name), text)
    text = text.replace(f'name: ClassVar[str] = "{model.name}"', f'name: ClassVar[str] = "{name}"')
    return _write(code / f"{module}.py", text.replace(f'"""{_class(name)}', f'"""{title}', 1))


def _write(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file
