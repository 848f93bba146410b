"""Documentation in the words of the target language."""

from __future__ import annotations

import pytest

from codelab.translate.wording import clean_words, published_layout, published_words

TERMS = {
    "Python": "Java",
    "py": "java",
    "array": "array list",
    "list": "array list",
    "tuple": "pair",
    "dictionary": "hash map",
    "None": "null",
    "True": "true",
}
CLEAN = {term: new for term, new in TERMS.items() if term not in ("py", "array")}


def published(text: str) -> str:
    prompt = published_words(f'def f():\n    """{text}"""\n', TERMS)
    return prompt.removeprefix('def f():\n    """').removesuffix('"""\n')


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a tuple", "a pair"),
        ("a dictionary", "a hash map"),
        ("an array of arrays", "an array array list of array array lists"),  # array, then the list in what it became
        ("None or True", "null or true"),
        ("a list", "an array array list"),  # the article brings its word, in which the term is found again
        ("an list", "an array list"),
        ("a happy copy", "a hapjava cojava"),
        ("Python's", "Java's"),
    ],
)
def test_published_terms_are_plain_substrings(text: str, words: str) -> None:
    assert published(text) == words


def test_published_words_leave_doctests_and_code_alone() -> None:
    prompt = 'from typing import list\n\ndef f():\n    """a tuple\n    >>> f(None)\n    None\n    None\n    """\n'
    wanted = 'from typing import list\n\ndef f():\n    """a pair\n    >>> f(None)\n    None\n    null\n    """\n'
    assert published_words(prompt, TERMS) == wanted


def test_published_words_need_a_docstring() -> None:
    assert published_words("def f(): return None\n", TERMS) == "def f(): return None\n"
    assert published_words("def f():\n    '''None'''\n", TERMS) == 'def f():\n    """null"""\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a list", "an array list"),
        ("A list", "An array list"),
        ("a tuple", "a pair"),
        ("an tuple", "a pair"),
        ("An tuple", "A pair"),
        ("lists of tuples", "array lists of pairs"),
        ("two dictionaries", "two hash maps"),
        ("None", "null"),
        ("Nones", "Nones"),
        ("listing a happy copy of py", "listing a happy copy of py"),
        ("enlist a tupled list", "enlist a tupled array list"),
        ("a list's tuple", "an array list's pair"),
        ("Python list", "Java array list"),
    ],
)
def test_clean_terms_are_whole_words(text: str, words: str) -> None:
    assert clean_words(text, CLEAN) == words


def test_clean_words_leave_doctests_alone() -> None:
    text = "a list\n>>> f(None)\nNone\nNone\n  >>> f()\n  True\nTrue"
    assert clean_words(text, CLEAN) == "an array list\n>>> f(None)\nNone\nnull\n  >>> f()\n  True\ntrue"


@pytest.mark.parametrize(
    ("text", "laid_out"),
    [
        (" One.\n\n    Two.\n      Three.\n    ", " One.\nTwo.\n  Three."),
        ("One.", "One."),
        ("One.\n    Two.\n  Three.", "One.\nTwo.\n  Three."),
        ("", ""),
    ],
)
def test_published_layout(text: str, laid_out: str) -> None:
    assert published_layout(text) == laid_out
