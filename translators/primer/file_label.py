# difficulty: easy
# tags: str, optional

from typing import Optional


def file_label(name: str, suffix: Optional[str]) -> str:
    """Return the label of a file: its name, a dot and its suffix.
    If the suffix is None the label is the name alone, without a dot.
    An empty suffix still gets its dot, and an empty name is written as "untitled".

    >>> file_label("notes", "txt")
    'notes.txt'
    >>> file_label("", None)
    'untitled'
    """
    stem = name if name != "" else "untitled"
    if suffix is None:
        return stem
    return stem + "." + suffix


assert file_label("notes", "txt") == "notes.txt"
assert file_label("", None) == "untitled"
assert file_label("notes", None) == "notes"
assert file_label("notes", "") == "notes."
assert file_label("", "") == "untitled."
assert file_label("", "md") == "untitled.md"
assert file_label("a b", "tar.gz") == "a b.tar.gz"
assert file_label("$HOME", "${x}") == "$HOME.${x}"
assert file_label("100%s", "#{x}") == "100%s.#{x}"
assert file_label("C:\\new", "\"q\"") == "C:\\new.\"q\""
assert file_label("`date`", "it's") == "`date`.it's"
assert file_label("日本", "é🙂") == "日本.é🙂"
assert file_label("two\nlines", "\tt") == "two\nlines.\tt"
