"""Work done at the same moment, each piece on a database connection of its own."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.db import connection


def at_once(*work: Callable[[], Any]) -> list[Any]:
    """Run every piece of work at the same moment; raise what any of them raised."""
    gate = threading.Barrier(len(work))

    def run(piece: Callable[[], Any]) -> Any:
        gate.wait()
        try:
            return piece()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(work)) as pool:
        return [future.result() for future in [pool.submit(run, piece) for piece in work]]
