"""What gymnasium asks of an environment: checker, seeding, turns, spaces, rendering."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import Any

import gymnasium
import pytest
from gymnasium.utils.env_checker import check_env

from codelab.core.errors import InputError
from codelab.environments.interactive import InteractiveTask, Part, built_in_tasks, load_tasks
from codelab.environments.interactive.env import ENVIRONMENTS, MAX_ACTION, InteractiveEnv

GREETING = InteractiveTask(
    "greeting", "bash", "Say hello.", (Part("answer", None, "hello"), Part("file", "cat a", "1")), ()
)


def env(**options: Any) -> InteractiveEnv:
    return InteractiveEnv("bash", tasks=[GREETING], **options)


@pytest.mark.parametrize("name", ENVIRONMENTS.values())
def test_gymnasiums_checker_passes_without_a_warning(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(gymnasium.make(name).unwrapped)


def test_one_import_registers_and_the_name_may_hold_it() -> None:
    script = (
        "import sys, gymnasium; assert not [m for m in sys.modules if m.startswith('codelab')];"
        "made = gymnasium.make('codelab.environments.interactive.env:codelab/SQL-v0', max_turns=3);"
        "print(made.reset()[1]['max_turns']);"
        "import codelab.environments.interactive.env; print(gymnasium.make('codelab/Python-v0').spec.id)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["3", "codelab/Python-v0"], done.stderr


def test_the_package_without_the_environments_needs_no_gymnasium() -> None:
    script = (
        "import sys; sys.modules['gymnasium'] = None; from codelab.environments import interactive;"
        "print(len(interactive.built_in_tasks('sql')) >= 12); import codelab.environments.interactive.env"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "True\n"
    assert done.stderr.splitlines()[-1].endswith(
        "MissingExtraError: gymnasium is not installed. Install it with: pip install 'codelab[interactive]'"
    )


def test_tasks_can_be_replaced(tmp_path: Any) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "reference.sql").write_text("SELECT 1;\n")
    (folder / "task.toml").write_text(
        "difficulty = 'easy'\ninstruction = 'Return one.'\n[[check]]\nname = 'rows'\nexpected = '[1]'\n"
    )
    made = gymnasium.make("codelab/SQL-v0", tasks=load_tasks(tmp_path))
    assert made.reset(seed=0)[0] == "Return one."
    assert made.step("SELECT 1")[0] == "1\n1\n(1 row)"
    assert made.step("submit")[1:4] == (1.0, True, False)


def test_the_seed_chooses_the_task() -> None:
    one, other = InteractiveEnv("sql"), InteractiveEnv("sql")
    chosen = [one.reset(seed=seed)[1]["task"] for seed in range(12)]
    assert chosen == [other.reset(seed=seed)[1]["task"] for seed in range(12)]
    assert len(set(chosen)) > 4
    one.reset(seed=5)
    other.reset(seed=5)
    assert [one.reset()[1]["task"] for _ in range(5)] == [other.reset()[1]["task"] for _ in range(5)]
    assert one.reset(options={"task": "restock"})[1] == {
        "task": "restock", "turn": 0, "max_turns": 10, "difficulty": "medium",
    }  # fmt: skip


def test_random_numbers_come_from_the_seed() -> None:
    seen = []
    for seed in (1, 1, 2):
        bash = env()
        bash.reset(seed=seed)
        seen.append(bash.step("echo $RANDOM")[0])
        assert bash.step("echo $RANDOM")[0] != seen[-1]
    assert seen[0] == seen[1] != seen[2]


def test_submitting_ends_the_episode_with_the_reward() -> None:
    bash = env()
    bash.reset()
    assert bash.step("echo 1 >a") == ("", 0.0, False, False, {
        "task": "greeting", "turn": 1, "status": "ok", "exit_code": 0,
    })  # fmt: skip
    bash.step("echo hello")
    assert bash.step(" submit\n") == ("", 1.0, True, False, {
        "task": "greeting", "turn": 3, "status": "ok", "exit_code": None, "score": 1.0,
        "parts": {"answer": 1.0, "file": 1.0},
    })  # fmt: skip
    with pytest.raises(InputError, match=r"^the episode has ended. Call reset\(\) first$"):
        bash.step("ls")


def test_the_turn_limit_truncates_and_judges() -> None:
    bash = env(max_turns=2)
    bash.reset()
    assert bash.step("echo hello")[1:4] == (0.0, False, False)
    _, reward, terminated, truncated, info = bash.step("echo hello")
    assert (reward, terminated, truncated, info["parts"]) == (0.5, False, True, {"answer": 1.0, "file": 0.0})
    bash.reset()
    bash.step("echo hello; echo 1 >a")
    assert bash.step("submit")[2:4] == (True, False), "submitting in the last turn terminates"


def test_turns_can_be_scored() -> None:
    bash = env(score_turns=True)
    bash.reset()
    assert bash.step("echo hello")[4]["score"] == 0.5
    reward, *_, info = bash.step("echo 1 >a; echo hello")[1:]
    assert (reward, info["score"]) == (0.0, 1.0)


def test_any_characters_may_be_written_and_seen() -> None:
    bash = env()
    bash.reset()
    assert bash.step("printf '\\303\\251 \\360\\237\\220\\215 \\377'")[0] == "é 🐍 \N{REPLACEMENT CHARACTER}"
    for action in ("echo 'é🐍\t\x07'", "", "\x00", "\ud83d", "x" * MAX_ACTION):
        observation = bash.step(action)[0]
        assert action in bash.action_space
        assert observation in bash.observation_space
    with pytest.raises(InputError, match=r"^action: an action is text of at most 65536 characters. Shorten it$"):
        bash.step("x" * (MAX_ACTION + 1))
    with pytest.raises(InputError, match=r"^action: an action is text"):
        bash.step(3)  # pyright: ignore[reportArgumentType]
    python = InteractiveEnv("python", tasks=built_in_tasks("python"))
    python.reset(seed=0)
    assert [python.step(action)[4]["status"] for action in ("\x00", "\ud83d", "print('é')")] == ["error", "error", "ok"]
    sql = InteractiveEnv("sql")
    sql.reset(seed=0)
    assert [sql.step(action)[4]["status"] for action in ("\x00", "SELECT '\ud83d'", "SELECT 'é'")] == [
        "error",
        "error",
        "ok",
    ]


def test_samples_of_the_action_space_are_short_and_in_it() -> None:
    space = env().action_space
    space.seed(1)
    samples = [space.sample() for _ in range(20)]
    assert all(sample in space and 1 <= len(sample) <= 40 for sample in samples)
    space.seed(1)
    assert samples == [space.sample() for _ in range(20)]


def test_long_output_is_shortened() -> None:
    bash = env()
    bash.reset()
    observation, *_ = bash.step("head -c 9000 /dev/zero | tr '\\0' x")
    assert observation == "x" * 4096 + "\n[808 characters left out]\n" + "x" * 4096


def test_the_transcript_is_rendered() -> None:
    bash = env(render_mode="ansi")
    bash.reset()
    bash.step("echo hello")
    bash.step("submit")
    assert bash.render() == "# greeting\nSay hello.\n\n[1] echo hello\nhello\n\n[2] submit\nreward 0.500"
    assert env().render() is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"tasks": []}, "tasks: no task is of kind bash. Give load_tasks(folder) of such tasks"),
        ({"max_turns": 0}, "max_turns: 0 turns are none. Give 1 or more"),
        ({"render_mode": "human"}, "render_mode: 'human' is not known. Use 'ansi' or None"),
    ],
)
def test_bad_options_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError) as caught:
        InteractiveEnv("bash", **options)
    assert str(caught.value) == message


def test_bad_resets_are_refused() -> None:
    bash = env()
    with pytest.raises(InputError, match=r"^no episode has begun. Call reset\(\) first$"):
        bash.step("ls")
    with pytest.raises(InputError, match=r"^task: there is no task 'x'. There are greeting$"):
        bash.reset(options={"task": "x"})
    with pytest.raises(InputError, match=r"^options name: unknown. Known are task and episode_seed$"):
        bash.reset(options={"name": "x"})
