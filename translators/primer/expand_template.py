# difficulty: hard
# tags: str, dict, parsing, escaping

from typing import Dict


def expand_template(template: str, values: Dict[str, str]) -> str:
    """Expand a template, from left to right: "$$" becomes "$", and "${", a name and "}" become the value of the name
    in the dictionary. The name is everything up to the nearest "}"; if it is not in the dictionary, all of it is
    copied unchanged, from the "$" to the "}". Every other character is copied, also the "$" of a "${" without a "}"
    after it, and what was put into the result is not expanded again.

    >>> expand_template("Hi ${who}!", {"who": "Ada"})
    'Hi Ada!'
    >>> expand_template("$$5 for ${x}", {"who": "Ada"})
    '$5 for ${x}'
    """
    out = ""
    rest = template
    while rest != "":
        if rest.startswith("$$"):
            out += "$"
            rest = rest[2:]
        elif rest.startswith("${") and "}" in rest:
            name, _, rest = rest[2:].partition("}")
            out += values.get(name, "${" + name + "}")
        else:
            out += rest[0]
            rest = rest[1:]
    return out


assert expand_template("Hi ${who}!", {"who": "Ada"}) == "Hi Ada!"
assert expand_template("$$5 for ${x}", {"who": "Ada"}) == "$5 for ${x}"
assert expand_template("", {}) == ""
assert expand_template("plain", {"plain": "x"}) == "plain"
assert expand_template("${a}${b}${a}", {"a": "1", "b": "22"}) == "1221"
assert expand_template("$${a}", {"a": "1"}) == "${a}"
assert expand_template("$$${a}", {"a": "1"}) == "$1"
assert expand_template("$a ${a", {"a": "1"}) == "$a ${a"
assert expand_template("$", {}) == "$"
assert expand_template("x$$", {}) == "x$"
assert expand_template("${$$ ${a", {"a": "1"}) == "${$ ${a"
assert expand_template("${}|${ a }", {"a": "1"}) == "${}|${ a }"
assert expand_template("${b${a}}", {"a": "1"}) == "${b${a}}"
assert expand_template("${b$$}${a}", {"a": "1"}) == "${b$$}1"
assert expand_template("#{a} `a` %a \\${a}", {"a": "日本"}) == "#{a} `a` %a \\日本"
assert expand_template("\"${é}\"\n\t'${é}'", {"é": "🙂"}) == "\"🙂\"\n\t'🙂'"
assert expand_template("} ${a}}{a}", {"a": "z"}) == "} z}{a}"
assert expand_template("a}${c", {"c": "z"}) == "a}${c"
assert expand_template("${A}${a}", {"a": "z"}) == "${A}z"
assert expand_template("${}", {}) == "${}"
assert expand_template("<${a}>", {"a": "x,y,"}) == "<x,y,>"
