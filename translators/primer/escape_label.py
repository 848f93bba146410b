# difficulty: medium
# tags: str, escaping, unicode


def escape_label(text: str) -> str:
    """Return the text between double quotes, with some of its characters escaped.
    A double quote and a backslash get a backslash in front, a newline becomes a backslash and the letter n,
    and a tab becomes a backslash and the letter t. A character with a code point above 126 becomes a backslash,
    the letter u and its code point in lower case hexadecimal between braces; all others stay as they are.

    >>> escape_label("50% of $x")
    '"50% of $x"'
    >>> escape_label("")
    '""'
    """
    out = ""
    for char in text:
        if char == '"' or char == "\\":
            out += "\\" + char
        elif char == "\n":
            out += "\\n"
        elif char == "\t":
            out += "\\t"
        elif ord(char) > 126:
            out += "\\u{" + format(ord(char), "x") + "}"
        else:
            out += char
    return '"' + out + '"'


assert escape_label("50% of $x") == '"50% of $x"'
assert escape_label("") == '""'
assert escape_label("say \"hi\"") == "\"say \\\"hi\\\"\""
assert escape_label("C:\\new") == "\"C:\\\\new\""
assert escape_label("a\nb\n") == "\"a\\nb\\n\""
assert escape_label("\tx\\t") == "\"\\tx\\\\t\""
assert escape_label("été") == "\"\\u{e9}t\\u{e9}\""
assert escape_label("日本") == "\"\\u{65e5}\\u{672c}\""
assert escape_label("ok 🙂!") == "\"ok \\u{1f642}!\""
assert escape_label("~}\u007f") == "\"~}\\u{7f}\""
assert escape_label("#{x} ${x} `y` 'z'") == "\"#{x} ${x} `y` 'z'\""
assert escape_label("\\\"\n") == "\"\\\\\\\"\\n\""
assert escape_label(" lead and trail ") == "\" lead and trail \""
