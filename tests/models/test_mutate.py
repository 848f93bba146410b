from __future__ import annotations

import pytest

from codelab.models import mutants

COMMENTS = {
    "rs": "//", "js": "//", "cpp": "//", "java": "//", "py": "#", "sh": "#", "lua": "--", "rkt": ";", "hs": "--",
    "pl": "#",
}  # fmt: skip


def changes(source: str, language: str) -> list[str]:
    return [mutant.text for mutant in mutants(source, language, comment=COMMENTS[language])]


@pytest.mark.parametrize(
    ("language", "source", "expected"),
    [
        ("rs", "a + b", ["a - b"]),
        ("py", "n-1", ["n+1", "n-2"]),
        ("js", "a === b && !c", ["a !== b && !c", "a === b || !c", "a === b && c"]),
        ("rs", "x >= y || x < 0", ["x > y || x < 0", "x >= y && x < 0", "x >= y || x <= 0", "x >= y || x < 1"]),
        ("py", "not a and True", ["a and True", "not a or True", "not a and False"]),
        ("py", "a is not b", ["a is b"]),
        ("lua", "x ~= y or x == y", ["x == y or x == y", "x ~= y and x == y", "x ~= y or x ~= y"]),
        ("hs", "a /= b", ["a == b"]),
        ("rkt", "(and (< a b) #t (+ n 2))", [
            "(or (< a b) #t (+ n 2))", "(and (<= a b) #t (+ n 2))", "(and (< a b) #t (- n 2))",
            "(and (< a b) #t (+ n 3))",
        ]),
        ("sh", '[ "$a" -lt 3 ] && x=true', ['[ "$a" -le 3 ] && x=true', '[ "$a" -lt 4 ] && x=true',
                                             '[ "$a" -lt 3 ] || x=true', '[ "$a" -lt 3 ] && x=false']),
        ("sh", "(( i<n )); echo $((a - 1))", ["(( i<=n )); echo $((a - 1))", "(( i<n )); echo $((a + 1))",
                                              "(( i<n )); echo $((a - 2))"]),
        ("rs", "0..n", ["1..n"]),
        ("rs", "pair.0 - 7i64", ["pair.0 + 7i64"]),
        ("py", "total += a", ["total -= a"]),
        ("java", "left -= a; i++", ["left += a; i++"]),
        ("sh", "((a += b)); c+=d; e=-$f", ["((a -= b)); c+=d; e=-$f"]),
        ("rs", "a.min(b) + max", ["a.max(b) + max", "a.min(b) - max"]),
        ("py", "max(math.min(a), min)", ["min(math.min(a), min)", "max(math.max(a), min)"]),
        ("rkt", "(max min a)", ["(min min a)"]),
        ("sh", "if ! grep x; then [[ ! -e y ]]; fi", ["if grep x; then [[ ! -e y ]]; fi",
                                                      "if ! grep x; then [[ -e y ]]; fi"]),
        ("js", "`a ${b}` + ''", ["`xa ${b}` + ''", "`a ${b}` - ''", "`a ${b}` + 'x'"]),
        ("py", "f'it\\'s' if 'x' else \"\"", ["f'xit\\'s' if 'x' else \"\"", "f'it\\'s' if 'xx' else \"\"",
                                                "f'it\\'s' if 'x' else \"x\""]),
        ("rs", "('a', '\\n', 'x', '\"', \"{}\")", [
            "('x', '\\n', 'x', '\"', \"{}\")", "('a', 'x', 'x', '\"', \"{}\")", "('a', '\\n', 'y', '\"', \"{}\")",
            "('a', '\\n', 'x', 'x', \"{}\")", "('a', '\\n', 'x', '\"', \"x{}\")",
        ]),
        ("sh", "echo \"a\" '$b' \"$c\" $'\\t'", ["echo \"xa\" '$b' \"$c\" $'\\t'", "echo \"a\" 'x$b' \"$c\" $'\\t'",
                                              "echo \"a\" '$b' \"$c\" $'x\\t'"]),
        ("sh", "awk -v n=\"$1\" '{ print $1 + n, \"a\" }' <<<'1 + 2'", [
            "awk -v n=\"$1\" '{ print $2 + n, \"a\" }' <<<'1 + 2'",
            "awk -v n=\"$1\" '{ print $1 - n, \"a\" }' <<<'1 + 2'",
            "awk -v n=\"$1\" '{ print $1 + n, \"xa\" }' <<<'1 + 2'",
            "awk -v n=\"$1\" '{ print $1 + n, \"a\" }' <<<'x1 + 2'",
        ]),
    ],
)  # fmt: skip
def test_each_site_is_changed_once(language: str, source: str, expected: list[str]) -> None:
    assert changes(source, language) == expected


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("rs", "fn f(x: Vec<Option<T>>, y: &'a str) -> Vec<T> {"),
        ("rs", "// a + b < c == true\n/* x && y\n 1 + 2 */ #[derive(Debug)]"),
        ("rs", "match x { _ => y }"),
        ("rs", 'r#"a "quoted" 1 + 2"# ; v.sort_by_key(|&x| -x)'),
        ("cpp", "#include <vector> // 1\nstd::map<int, std::set<int>> m; i++; --j; p->q; std::cout << x;"),
        ("js", "const f = (x) => x; i++; y **= z; a *= b"),
        ("py", '"""1 + 2 == 3"""\nx = -y  # n + 1\ndef f(*, a) -> None: ...\nx **= z'),
        ("sh", '#!/bin/bash -1\necho $# $1 ${#x} ${1:-2} "$((1 + 2))" 2>&1 >&2 -1 --flag a-b x+y < in > out # 3 + 4'),
        ("lua", "-- 1 + 2\n--[[ 3 == 4\n true ]] local s = [[1 + 2]] .. five"),
        ("hs", "x' = y' -- 1\n{- 2 -} f :: a -> b\n"),
        ("rkt", "; (+ 1 2)\n(define-values a->b x-y 'z)"),
        ("pl", "$#list; $1; $x"),
        ("py", "1.5 + 0"[:3] + "; 0x10; 1e-5; 2.0j"),
    ],
)
def test_what_is_no_code_or_no_operator_is_left_alone(language: str, source: str) -> None:
    assert changes(source, language) == []


def test_what_is_in_a_text_is_no_code() -> None:
    assert changes('println!("{} + {}", "1 < 2")', "rs") == [
        'println!("x{} + {}", "1 < 2")', 'println!("{} + {}", "x1 < 2")',
    ]  # fmt: skip
    assert changes("`1 + ${x}`", "js") == ["`x1 + ${x}`"]
    assert changes("'it\\'s 1 + 2'", "py") == ["'xit\\'s 1 + 2'"]
    assert changes("'5 == 6'", "lua") == ["'x5 == 6'"]


def test_equal_changes_of_a_line_are_told_apart() -> None:
    found = mutants("a < b < c\nd < e", "py")
    assert [one.description for one in found] == [
        "line 1: < becomes <=", "line 1: < becomes <= (2)", "line 2: < becomes <=",
    ]  # fmt: skip
    awk = mutants("awk '\n  NR < 2 && NR < 3\n'; a < b", "sh")
    assert [(one.line, one.description) for one in awk] == [
        (2, "line 2: < becomes <="), (2, "line 2: 2 becomes 3"), (2, "line 2: && becomes ||"),
        (2, "line 2: < becomes <= (2)"), (2, "line 2: 3 becomes 4"),
    ]  # fmt: skip


def test_a_mutant_says_its_line_and_change() -> None:
    found = mutants("fn f() {\n    // 1\n    !done && x == 2\n}", "rs")
    assert [(one.line, one.description) for one in found] == [
        (3, "line 3: ! removed"), (3, "line 3: && becomes ||"), (3, "line 3: == becomes !="),
        (3, "line 3: 2 becomes 3"),
    ]  # fmt: skip
    assert found[0].text == "fn f() {\n    // 1\n    done && x == 2\n}"


def test_a_seed_chooses_always_the_same() -> None:
    source = "x = " + " + ".join(map(str, range(10, 40)))
    every = mutants(source, "py")
    chosen = mutants(source, "py", limit=5, seed=1)
    assert len(chosen) == 5
    assert chosen == mutants(source, "py", limit=5, seed=1) != mutants(source, "py", limit=5, seed=2)
    assert [one for one in every if one in chosen] == chosen
    assert mutants(source, "py", limit=1000) == every
    assert all(one.text != source for one in every)
