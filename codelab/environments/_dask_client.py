"""Connecting to a Dask cluster."""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from codelab.core.errors import InfrastructureError, InputError, MissingExtraError

if TYPE_CHECKING:
    from distributed import Client
    from distributed.deploy.cluster import Cluster

__all__ = ["ClusterName", "connected"]

ClusterName: TypeAlias = "str | Path | Client | Cluster"
"""An address, a scheduler's file, `local` or `local:4`, or a Client or Cluster of Dask's."""

_LOCAL = re.compile(r"local(?::(\d+))?")
_REMEDY = "Use tcp://host:port, a scheduler's file, local or local:4, or a Client or Cluster of Dask's"


@contextmanager
def connected(cluster: ClusterName, *, timeout: float) -> Generator[Any]:
    """A client of that cluster; what was started or connected for it is closed afterwards.

    Raises MissingExtraError without Dask, InputError for what names no cluster, InfrastructureError where no
    scheduler answers within `timeout` seconds.
    """
    try:
        dask: Any = importlib.import_module("distributed")
    except ImportError as error:
        raise MissingExtraError("distributed", "cluster") from error
    client: Any = cluster
    if isinstance(client, dask.Client):
        if client.asynchronous:
            raise InputError(
                "the client is asynchronous", field="cluster", remedy="Use Client(..., asynchronous=False)"
            )
        yield client
        return
    with ExitStack() as stack:
        named = _named(cluster) if isinstance(cluster, str | Path) else {"address": cluster}
        workers = named.pop("workers", None)
        if workers is not None:
            started = dask.LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                host="127.0.0.1",
                # Without the address it takes the port 8787, and warns where that is taken.
                scheduler_kwargs={"dashboard": False, "dashboard_address": "127.0.0.1:0"},
            )
            named["address"] = stack.enter_context(started)
        yield stack.enter_context(_client(dask, named, timeout))


def _client(dask: Any, named: dict[str, Any], timeout: float) -> Any:
    try:
        return dask.Client(**named, timeout=timeout, set_as_default=False)
    except (OSError, TimeoutError) as error:
        place = next(iter(named.values()))
        message = f"no Dask scheduler answers at {place} within {timeout:g} seconds"
        raise InfrastructureError(f"{message}. Start one with: dask scheduler; or name another cluster") from error
    except (TypeError, ValueError) as error:
        raise InputError(
            f"{next(iter(named.values()))!r} is no cluster ({error})", field="cluster", remedy=_REMEDY
        ) from error


def _named(cluster: str | Path) -> dict[str, Any]:
    """What a text or a path stands for: an address, a number of workers to start here, or a scheduler's file."""
    text = str(cluster)
    if local := _LOCAL.fullmatch(text):
        workers = int(local[1] or os.cpu_count() or 1)
        if workers < 1:
            raise InputError(f"{text!r} has no worker", field="cluster", remedy="Use local:1 or more")
        return {"workers": workers}
    if "://" in text:
        return {"address": text}
    if not Path(text).is_file():
        raise InputError(f"{text!r} is neither an address nor a scheduler's file", field="cluster", remedy=_REMEDY)
    return {"scheduler_file": text}
