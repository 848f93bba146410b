"""The results of a run: one folder of Delta tables, resumed by key, with its provenance.

Importing this package imports no Polars: it is loaded when a results folder is opened.
"""

from codelab.results.provenance import Session as Session
from codelab.results.rows import Judged as Judged
from codelab.results.rows import program_hash as program_hash
from codelab.results.store import Results as Results

__all__ = ["Judged", "Results", "Session", "program_hash"]
