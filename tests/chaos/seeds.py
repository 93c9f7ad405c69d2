"""Seeds that once found a defect: seeds.txt, run each time."""

from pathlib import Path

KEPT: dict[str, list[int]] = {"model": [], "chaos": []}

for _line in (Path(__file__).parent / "seeds.txt").read_text().splitlines():
    _words = _line.partition("#")[0].split()
    if _words:
        KEPT[_words[0]].append(int(_words[1]))
