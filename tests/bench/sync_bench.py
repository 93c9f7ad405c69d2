"""The sync beside a naive peer (naive/), both served as to people, in turns: `make bench`.

On SQLite, and on PostgreSQL when TEST_DATABASE_URL names a server on this machine. Wall times are
a phone's, over HTTP on a kept connection. CPU is all that the served processes and, on
PostgreSQL, its backends took, read from /proc (Linux). The accounts of all sizes lie in one
database. Figures to read, not assertions: machines differ and are shared, so look at the ratios.
"""

import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from tests.bench.figures import Figures, Rounds  # noqa: E402
from tests.bench.peers import Naive, Ours  # noqa: E402
from tests.bench.served import Served  # noqa: E402

SIZES = (100, 1_000, 10_000, 50_000)
ROUNDS, BLOCK = 300, 10
PUSHES, PUSHED = 3, 1_000
PULLS, PULLED = 5, 10_000
ACCOUNTS, SECONDS, TURNS = 8, 20, 2

Peer = Ours | Naive
Both = tuple[Served, Served]


def main() -> None:
    # Told to stop, it still ends its servers and drops its databases.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    postgres = os.environ.get("TEST_DATABASE_URL", "")
    measure("SQLite", None)
    if postgres:
        measure("PostgreSQL", postgres)
    else:
        print("PostgreSQL: TEST_DATABASE_URL is not set, skipped.")


def measure(database: str, postgres: str | None) -> None:
    """Print all figures of one database."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Served(Ours.settings, Path(folder) / "ours", postgres=postgres) as ours,
        Served(Naive.settings, Path(folder) / "naive", postgres=postgres) as naive,
    ):
        figures = Figures(database)
        number = PUSHES + len(SIZES) + ACCOUNTS
        people = zip(ours.people(number), naive.people(number), strict=True)
        phones = [(Ours(ours.port, o), Naive(naive.port, n)) for o, n in people]
        pushing, sized = phones[:PUSHES], phones[PUSHES:][: len(SIZES)]
        first_push(figures, pushing)
        for size, (mine, theirs) in zip(SIZES, sized, strict=True):
            mine.fill(size)
            account, user = theirs.person["account"], theirs.person["user"]
            naive.run("-m", "tests.bench.naive.fill", user, account, str(size))
            list(theirs.pull())
        first_pull(figures, (ours, naive), sized[SIZES.index(PULLED)])
        rounds(figures, (ours, naive), sized)
        together(figures, phones[-ACCOUNTS:])
        for pair in phones:
            for phone in pair:
                phone.close()


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds `work` took."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def first_push(figures: Figures, pairs: list[tuple[Ours, Naive]]) -> None:
    times: list[tuple[float, float]] = []
    for pair in pairs:
        bodies = [phone.prepared(PUSHED) for phone in pair]
        ours, naive = (
            timed(partial(phone.push, sent)) for phone, sent in zip(pair, bodies, strict=True)
        )
        times.append((ours, naive))
    figures.push(times, entries=PUSHED)


def first_pull(figures: Figures, servers: Both, pair: tuple[Ours, Naive]) -> None:
    times: tuple[list[float], list[float]] = ([], [])
    grown = [0.0, 0.0]
    sizes = [0, 0]
    for _ in range(PULLS):
        for which, phone in enumerate(pair):
            before = servers[which].reset_peak()
            started = time.perf_counter()
            sizes[which] = sum(len(reply.body) for reply in phone.pull())
            times[which].append(time.perf_counter() - started)
            grown[which] = max(grown[which], servers[which].peak_mb() - before)
    figures.pull(times, sizes, grown, entries=PULLED)


def rounds(figures: Figures, servers: Both, pairs: list[tuple[Ours, Naive]]) -> None:
    for pair in pairs:  # what is first used is first loaded
        for phone in pair:
            for _ in range(BLOCK):
                phone.round()
    measured = [(Rounds(), Rounds()) for _ in pairs]
    for _ in range(ROUNDS // BLOCK):
        for pair, kept in zip(pairs, measured, strict=True):
            for phone, server, own in zip(pair, servers, kept, strict=True):
                before = server.cpu_ms()
                for _ in range(BLOCK):
                    started = time.perf_counter()
                    own.wire.append(phone.round())
                    own.wall_ms.append((time.perf_counter() - started) * 1000)
                own.cpu_ms.append((server.cpu_ms() - before) / BLOCK)
    for size, kept in zip(SIZES, measured, strict=True):
        figures.rounds(size, *kept)
    figures.flat(SIZES, [own for own, _ in measured])


def together(figures: Figures, pairs: list[tuple[Ours, Naive]]) -> None:
    """Let eight accounts work at once, now on the one server and now on the other."""
    results = (Rounds(), Rounds())
    for pair in pairs:
        for phone in pair:
            phone.push(phone.prepared(SIZES[0]))
            list(phone.pull())
    for _ in range(TURNS):
        for which in (0, 1):
            until = time.perf_counter() + SECONDS / TURNS
            busy = [
                threading.Thread(target=_keep_busy, args=(pair[which], until, results[which]))
                for pair in pairs
            ]
            for thread in busy:
                thread.start()
            for thread in busy:
                thread.join()
    figures.together(results, accounts=len(pairs), seconds=SECONDS)


def _keep_busy(phone: Peer, until: float, kept: Rounds) -> None:
    while time.perf_counter() < until:
        started = time.perf_counter()
        try:
            phone.round()
        except (AssertionError, OSError):
            kept.errors += 1
        kept.wall_ms.append((time.perf_counter() - started) * 1000)


if __name__ == "__main__":
    main()
