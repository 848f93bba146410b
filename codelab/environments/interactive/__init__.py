"""Interactive environments: code as action, its output as observation, a check as reward.

`codelab.environments.interactive.env` holds the environments of gymnasium and needs that extra; the rest does not.
"""

from codelab.environments.interactive.attempts import Attempts as Attempts
from codelab.environments.interactive.attempts import read_attempts as read_attempts
from codelab.environments.interactive.attempts import score_attempts as score_attempts
from codelab.environments.interactive.attempts import solved_by_turn as solved_by_turn
from codelab.environments.interactive.episodes import Episode as Episode
from codelab.environments.interactive.episodes import TurnRecord as TurnRecord
from codelab.environments.interactive.episodes import read_episodes as read_episodes
from codelab.environments.interactive.episodes import write_episodes as write_episodes
from codelab.environments.interactive.load import built_in_tasks as built_in_tasks
from codelab.environments.interactive.load import load_tasks as load_tasks
from codelab.environments.interactive.play import play as play
from codelab.environments.interactive.play import replay as replay
from codelab.environments.interactive.tasks import InteractiveTask as InteractiveTask
from codelab.environments.interactive.tasks import Part as Part
