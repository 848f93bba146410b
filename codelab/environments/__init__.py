"""Running programs: toolchains, the sandbox, one program, many programs."""

from codelab.environments.batch import Job as Job
from codelab.environments.batch import run_batch as run_batch
from codelab.environments.batch import run_samples as run_samples
from codelab.environments.cluster import Cluster as Cluster
from codelab.environments.cluster import ClusterName as ClusterName
from codelab.environments.cluster import open_cluster as open_cluster
from codelab.environments.doctor import ToolchainReport as ToolchainReport
from codelab.environments.doctor import doctor as doctor
from codelab.environments.levels import LevelReport as LevelReport
from codelab.environments.levels import available as available
from codelab.environments.levels import level_reports as level_reports
from codelab.environments.run import Program as Program
from codelab.environments.run import judge as judge
from codelab.environments.run import run as run
from codelab.environments.run import run_task as run_task
from codelab.environments.runner import Runner as Runner
from codelab.environments.runner import open_runner as open_runner
from codelab.environments.toolchains import Toolchain as Toolchain
from codelab.environments.toolchains import find_toolchain as find_toolchain
