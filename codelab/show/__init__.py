"""What a notebook shows: tables, charts, code and widgets. Nothing is computed here."""

from codelab.show.browser import language_picker as language_picker
from codelab.show.browser import sample_browser as sample_browser
from codelab.show.charts import score_chart as score_chart
from codelab.show.charts import status_chart as status_chart
from codelab.show.code import side_by_side as side_by_side
from codelab.show.episodes import attempts_chart as attempts_chart
from codelab.show.episodes import episode_player as episode_player
from codelab.show.episodes import episode_table as episode_table
from codelab.show.explorer import benchmark_explorer as benchmark_explorer
from codelab.show.explorer import coverage_table as coverage_table
from codelab.show.explorer import refusal_table as refusal_table
from codelab.show.explorer import task_explorer as task_explorer
from codelab.show.explorer import verdict_card as verdict_card
from codelab.show.tables import failure_table as failure_table
from codelab.show.tables import score_table as score_table
from codelab.show.tables import toolchain_table as toolchain_table
