# difficulty: easy
# tags: str, unicode


def mirror_text(text: str) -> str:
    """Return the text followed by its mirror image, with the last character of the text not repeated.
    Characters are Unicode code points, so an emoji is one character.
    The empty text gives the empty text, and a text of one character is returned as it is.

    >>> mirror_text("abc")
    'abcba'
    >>> mirror_text("x")
    'x'
    """
    return text + "".join(reversed(text[:-1]))


assert mirror_text("abc") == "abcba"
assert mirror_text("x") == "x"
assert mirror_text("") == ""
assert mirror_text("aa") == "aaa"
assert mirror_text("été!") == "été!été"
assert mirror_text("日本") == "日本日"
assert mirror_text("a🙂b🎉") == "a🙂b🎉b🙂a"
assert mirror_text("🙂") == "🙂"
assert mirror_text("${x}") == "${x}x{$"
assert mirror_text("#{y} %d") == "#{y} %d% }y{#"
assert mirror_text("say \"hi\"") == "say \"hi\"ih\" yas"
assert mirror_text("it's `ok`") == "it's `ok`ko` s'ti"
assert mirror_text("a\nb\tc\\d") == "a\nb\tc\\d\\c\tb\na"
assert mirror_text("one  two") == "one  twowt  eno"
