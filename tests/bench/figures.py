"""Figures side by side: ours, the naive peer's, their ratio, and the target beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import mean, median, quantiles

CPU_RATIO = {"SQLite": 0.45, "PostgreSQL": 0.55}


@dataclass
class Rounds:
    """What rounds of one change took: each, or for CPU the mean of a block of them."""

    wall_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    wire: list[int] = field(default_factory=list)
    errors: int = 0

    @property
    def p95_ms(self) -> float:
        return quantiles(self.wall_ms, n=20)[-1]


class Figures:
    """Prints one line for each figure of one database, as it becomes known."""

    def __init__(self, database: str) -> None:
        self._cpu_ratio = CPU_RATIO[database]
        print(f"\n{database:<46}{'ours':>11}{'naive':>11}{'ratio':>8}  target")

    def push(self, times: Sequence[tuple[float, float]], *, entries: int) -> None:
        ours, naive = (median(column) for column in zip(*times, strict=True))
        self._line(f"first push of {entries:,}, seconds", ours, naive, ratio=0.1)

    def pull(
        self,
        times: tuple[list[float], list[float]],
        sizes: Sequence[int],
        grown: Sequence[float],
        *,
        entries: int,
    ) -> None:
        title = f"first pull of {entries:,}"
        self._line(f"{title}, seconds", median(times[0]), median(times[1]), ratio=1.0)
        each = [size / entries for size in sizes]
        self._line(f"{title}, gzip bytes an entry", *each, own=150, digits=0)
        self._line(f"{title}, server's memory grew, MB", *grown, digits=1)

    def rounds(self, size: int, ours: Rounds, naive: Rounds) -> None:
        title = f"round, {size:,} records"
        cpu = median(ours.cpu_ms), median(naive.cpu_ms)
        self._line(f"{title}: server CPU ms", *cpu, ratio=self._cpu_ratio)
        self._line(f"{title}: p50 ms", median(ours.wall_ms), median(naive.wall_ms))
        self._line(f"{title}: p95 ms", ours.p95_ms, naive.p95_ms)
        self._line(f"{title}: bytes", mean(ours.wire), mean(naive.wire), own=2_000, digits=0)

    def flat(self, sizes: Sequence[int], ours: Sequence[Rounds]) -> None:
        small, large = median(ours[0].cpu_ms), median(ours[-1].cpu_ms)
        mark = _mark(large / small, 1.1)
        print(
            f"{f'CPU, {sizes[-1]:,} against {sizes[0]:,} records':<68}{large / small:8.2f}  {mark}"
        )

    def together(self, both: tuple[Rounds, Rounds], *, accounts: int, seconds: int) -> None:
        title = f"{accounts} accounts at once, {seconds} s"
        done = [(len(one.wall_ms) - one.errors) / seconds for one in both]
        self._line(f"{title}: rounds a second", *done, digits=0)
        self._line(f"{title}: p95 ms", *(one.p95_ms for one in both))
        self._line(f"{title}: errors", *(one.errors for one in both), digits=0)

    def _line(
        self,
        title: str,
        ours: float,
        naive: float,
        *,
        ratio: float | None = None,
        own: float | None = None,
        digits: int = 2,
    ) -> None:
        """Print one figure; the target is for the ratio or for our own figure."""
        shown = f"{ours / naive:8.2f}" if naive else " " * 8
        target = ""
        if ratio is not None:
            target = _mark(ours / naive, ratio)
        elif own is not None:
            target = _mark(ours, own, digits=0) + " of ours"
        print(
            f"{title:<46}{ours:11,.{digits}f}{naive:11,.{digits}f}{shown}  {target}".rstrip(),
            flush=True,
        )


def _mark(value: float, target: float, *, digits: int = 2) -> str:
    return f"{'reached' if value <= target else 'MISSED '}  <= {target:,.{digits}f}"
