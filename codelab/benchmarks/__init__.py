"""Where problems and tasks come from."""

from codelab.benchmarks.benchmark import Benchmark as Benchmark
from codelab.benchmarks.load import load as load
