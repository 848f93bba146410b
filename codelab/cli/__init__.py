"""The command line.

Exit codes: 0 done; 1 done, and something is not as it should be; 2 bad input; 3 our machinery
failed; 4 done, but parts of the input were left out.
"""

from __future__ import annotations

import sys

__all__ = ["main"]

_INTERRUPTED = 130


def main() -> None:
    """Run the command line; every error that codelab raises on purpose is one line on standard error."""
    from codelab.cli.app import app
    from codelab.core.errors import CodelabError, InputError, ResultsError

    try:
        app()
    except CodelabError as error:
        sys.stderr.write(f"codelab: {error}\n")
        sys.exit(2 if isinstance(error, InputError | ResultsError) else 3)
    except SystemExit as end:
        if end.code == _INTERRUPTED:  # typer has made this of KeyboardInterrupt
            sys.stderr.write("codelab: interrupted; what was done is kept, the same command goes on from there\n")
        raise
