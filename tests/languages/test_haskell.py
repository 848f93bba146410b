"""How Haskell writes values, types, prompts and assertions, and what its harness tells apart: the exact text."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task, Wording
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate


def problem(name: str, annotations: dict[str, str], returns: str, *cases: Case) -> Problem:
    parameters = tuple(Parameter(key, Type.parse(text)) for key, text in annotations.items())
    prompt = f'def {name}({", ".join(annotations)}):\n    """Do it."""\n'
    return Problem(name, name, prompt, "Do it.", parameters, Type.parse(returns), cases, Provenance("tests"))


def written(annotation: str, value: Any, wording: Wording = "clean") -> str:
    try:
        return get_language("hs", wording=wording).literal(value, Type.parse(annotation))
    except Untranslatable as reason:
        return f"REFUSED {reason}"


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "", '""'),
        ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
        ("str", "\n\t\r\x00\x1b\x7f", '"\\n\\t\\r\\0\\27\\127"'),
        ("str", "\x001\x00a", '"\\0\\&1\\0a"'),
        ("str", "é日本", '"é日本"'),
        ("str", "🙂5\u00ad\u202e\u00a0", '"\\128578\\&5\\173\\8238\\160"'),
        ("int", -5, "(-5)"),
        ("int", 2**63 - 1, "9223372036854775807"),
        ("int", -(2**63), "(-9223372036854775808)"),
        ("int", 2**63, "REFUSED 9223372036854775808 does not fit Int"),
        ("float", 3, "3.0"),
        ("float", -0.0, "(-0.0)"),
        ("float", -1e-07, "(-1e-07)"),
        ("float", 1e300, "1e+300"),
        ("float", math.nan, "(0/0)"),
        ("float", math.inf, "(1/0)"),
        ("float", -math.inf, "(-1/0)"),
        ("bool", True, "True"),
        ("None", None, "()"),
        ("Optional[int]", None, "Nothing"),
        ("Optional[int]", -1, "(Just (-1))"),
        ("List[List[int]]", [[], [1, -2]], "[[], [1, (-2)]]"),
        ("Tuple[int, str]", (1, "a"), '(1, "a")'),
        ("Tuple[int]", (1,), "1"),
        ("Tuple[int, ...]", (1, 2), "[1, 2]"),
        ("Dict[str, int]", {"a": 1}, '(Map.fromList [("a", 1)])'),
        ("Set[int]", {2, 1}, "(Set.fromList [1, 2])"),
        ("Union[int, str]", -1, "(IntOrStringInt (-1))"),
        ("Union[List[int], Tuple[int, str]]", (1, "a"), '(ListIntOrPairIntStringPairIntString (1, "a"))'),
        ("Any", None, "ValueNull"),
        ("Any", [1, 2.0, "a"], '(ValueList [(ValueInt 1), (ValueDouble 2.0), (ValueString "a")])'),
        ("Any", {"a": True}, '(ValueMap [((ValueString "a"), (ValueBool True))])'),
        ("Any", {1}, "(ValueList [(ValueInt 1)])"),
    ],
)
def test_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value) == text


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("float", 1e39, "REFUSED 1e+39 does not fit Float"),
        ("float", 1e-50, "REFUSED 1e-50 does not fit Float"),
        ("float", math.inf, "(1/0)"),
        ("Dict[str, int]", {"a": 1}, '[("a", 1)]'),
    ],
)
def test_published_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value, "published") == text


@pytest.mark.parametrize(
    ("annotation", "clean", "published"),
    [
        ("float", "Double", "Float"),
        ("Optional[List[int]]", "Maybe [Int]", "Maybe [Int]"),
        ("Optional[Dict[str, Optional[int]]]", "Maybe (Map.Map String (Maybe Int))", None),
        ("Dict[str, float]", "Map.Map String Double", "[(String, Float)]"),
        ("Set[Tuple[int, int]]", "Set.Set (Int, Int)", None),
        ("Tuple[int]", "Int", "Int"),
        ("Tuple[()]", "()", "()"),
        ("Tuple[str, ...]", "[String]", None),
        ("List[Any]", "[Value]", None),
        ("Optional[Union[int, List[str]]]", "Maybe IntOrListString", None),
        ("None", "()", None),
        ("Dict[Tuple[int, int], int]", "Map.Map (Int, Int) Int", None),
    ],
)
def test_types(annotation: str, clean: str, published: str | None) -> None:
    declared = Type.parse(annotation)
    assert get_language("hs", wording="clean").type(declared) == clean
    language = get_language("hs")
    if published is None:
        with pytest.raises(Untranslatable, match=r"^published Haskell prompts have "):
            language.check_published(problem("f", {"x": annotation}, "int"))
    else:
        language.check_published(problem("f", {"x": annotation}, "int"))
        assert language.type(declared) == published


def test_long_tuples_are_refused() -> None:
    with pytest.raises(Untranslatable, match=r"^Haskell compares and shows tuples of 15 at most$"):
        get_language("hs", wording="clean").type(Type("tuple", (Type("int"),) * 16))


IMPORTS = """\
import Data.Bits (popCount, shiftL, shiftR, testBit, xor, (.&.), (.|.))
import Data.Char
import Data.List
import qualified Data.Map as Map
import Data.Maybe
import qualified Data.Set as Set
"""


def test_prompts() -> None:
    add = problem("add_all", {"N": "int", "type": "List[float]", "n": "bool"}, "Optional[int]")
    clean, published = get_language("hs", wording="clean"), get_language("hs")
    assert clean.prompt(add, "Add.\n\n  >>> x") == (
        f"{IMPORTS}\n-- | Add.\n--\n--   >>> x\naddAll :: Int -> [Double] -> Bool -> Maybe Int\naddAll n type_ n_ =\n"
    )
    assert published.prompt(add, "Add.\n  All.") == (
        "-- | Add.\n--  All.\naddAll :: Int -> [Float] -> Bool -> Maybe Int\naddAll N type n ="
    )


@pytest.mark.parametrize(
    ("name", "line", "function"),
    [
        ("maximum", "import Data.List hiding (maximum)", "maximum"),
        ("maximum", "import Prelude hiding (maximum)\nimport qualified Prelude\n", "maximum"),
        ("ord", "import Data.Char hiding (ord)", "ord"),
        ("xor", "import Data.Bits (popCount, shiftL, shiftR, testBit, (.&.), (.|.))", "xor"),
        ("_sum", "import Prelude hiding (sum)", "sum"),
        ("Find_Max", "import Data.List\n", "findMax"),
        ("minSubArraySum", "import Data.List\n", "minSubArraySum"),
        ("where", "import Data.List\n", "where_"),
    ],
)
def test_names_of_other_modules_are_hidden(name: str, line: str, function: str) -> None:
    language = get_language("hs", wording="clean")
    one = problem(name, {"x": "int"}, "int")
    assert line in language.prompt(one, "Do it.")
    assert language.function_name(one) == function


@pytest.mark.parametrize(("name", "function"), [("_sum", "_um"), ("minSubArraySum", "minsubarraysum")])
def test_published_names(name: str, function: str) -> None:
    assert get_language("hs").function_name(problem(name, {}, "int")) == function


def test_sum_types_are_declared() -> None:
    prompt = get_language("hs", wording="clean").prompt(problem("f", {"x": "Union[int, List[str]]"}, "int"), "Do it.")
    declaration = "data IntOrListString\n  = IntOrListStringInt Int\n  | IntOrListStringListString [String]\n"
    assert f"\n\n{declaration}  deriving (Eq, Ord, Show)\n\n-- | Do it.\n" in prompt


def test_assertions() -> None:
    language = get_language("hs", wording="clean")
    pair = problem("to_pair", {"x": "int"}, "Tuple[float, List[str]]")
    form = '(\\(codelab1, codelab2) -> CodelabNode "(" [codelabDouble codelab1, (codelabList codelabStr) codelab2])'
    text = language.assertion(["(-1)"], '(1.0, ["a"])', Case((-1,), (1.0, ["a"]), Comparison(1e-3, 0.0)), pair)
    assert text == (f'codelabCount <- codelabCheck codelabCount 0.001 0.0 ({form} (toPair (-1))) ({form} (1.0, ["a"]))')


def test_doctests() -> None:
    language = get_language("hs", wording="clean")
    maybe, pair = problem("f", {"x": "int"}, "Optional[int]"), problem("f", {"x": "int"}, "Tuple[int, int]")
    assert language.doctest(["(-1)"], "(Just (-2))", maybe) == ("f (-1)", "Just (-2)")
    assert language.doctest(["1"], "(1, 2)", pair) == ("f 1", "(1, 2)")


def verdict(name: str, returns: str, expected: Any, body: str, wording: Wording = "clean") -> Status:
    task = translate(problem(name, {"x": "int"}, returns, Case((1,), expected)), "hs", wording=wording)
    assert isinstance(task, Task)
    assert task.notes == ()
    return run_task(task, body).status


@pytest.mark.parametrize(
    ("name", "returns", "expected", "body", "wording", "status"),
    [
        # Functions named as the Prelude's, which the harness uses too.
        ("show", "List[int]", [2], "  [x + 1]", "clean", Status.PASSED),
        ("map", "int", 2, "  if x > 2 then map 3 else x + 1", "clean", Status.PASSED),
        ("error", "Optional[int]", 3, "  Just 2", "clean", Status.FAILED),
        # An endless list differs from every other.
        ("f", "List[int]", [1, 2], "  [x ..]", "clean", Status.FAILED),
        ("f", "List[int]", [1, 2], '  [x, error "here"]', "clean", Status.RUNTIME_ERROR),
        # Thirty-two bits.
        ("f", "float", 0.1, "\n  0.1 + 1e-5 * fromIntegral (x - x)", "published", Status.PASSED),
        ("f", "float", 0.1, " 0.1003", "published", Status.FAILED),
        ("f", "float", math.inf, " 1 / 0", "published", Status.PASSED),
        ("f", "float", math.nan, " 0 / 0", "published", Status.PASSED),
        ("f", "float", math.inf, " 0 / 0", "published", Status.FAILED),
        ("f", "Dict[str, int]", {"a": 1, "b": 2}, ' [("b", 2), ("a", 1)]', "published", Status.PASSED),
        ("f", "Dict[str, int]", {"a": 1, "b": 2}, ' [("b", 2), ("b", 2)]', "published", Status.FAILED),
    ],
)
def test_verdicts(  # noqa: PLR0917
    name: str, returns: str, expected: Any, body: str, wording: Wording, status: Status, need: Callable[[str], None]
) -> None:
    need("hs")
    assert verdict(name, returns, expected, body, wording) is status
