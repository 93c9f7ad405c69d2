"""Print how long a phone takes from its icon to a tappable "Cramp now": cold, offline, 4x slower.

Run by `make bench`. A figure, not an assertion: machines are noisy.
"""

import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.browser.server import Server

THROTTLE = 4
RUNS = 5

# The link works before its script does: it leads to /now/#start, which records the cramp. The
# script is there when it has written the night's name.
TAPPABLE = """() => new Promise((resolve) => {
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const look = () => {
    const named = document.querySelector("[data-part=night]")?.textContent;
    if (painted() && named) resolve([painted(), performance.now()]);
    else requestAnimationFrame(look);
  };
  look();
})"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.release()
        try:
            samples = [measure(server, Path(folder) / f"phone-{run}") for run in range(RUNS)]
        finally:
            server.stop()
    painted, answering = (statistics.median(column) for column in zip(*samples, strict=True))
    print(f"Cold offline start of / at {THROTTLE}x CPU throttle, median of {RUNS} fresh browsers:")
    print(f"  Cramp now painted and tappable       {painted:6.0f} ms")
    print(f"  its script there, night's name shown {answering:6.0f} ms")


def measure(server: Server, profile: Path) -> tuple[float, float]:
    """Return milliseconds from navigation to a painted link and to its working script."""
    options = {
        "executable_path": shutil.which("chromium") or shutil.which("google-chrome"),
        "args": ["--no-sandbox"] if os.geteuid() == 0 else [],
    }
    with sync_playwright() as playwright:
        visit = playwright.chromium.launch_persistent_context(profile, **options)
        page = visit.new_page()
        page.goto(server.url)
        page.locator("html[data-offline=ready]").wait_for(state="attached")
        visit.close()

        cold = playwright.chromium.launch_persistent_context(profile, offline=True, **options)
        page = cold.new_page()
        session = cold.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})
        page.goto(server.url, wait_until="commit")
        painted, answering = page.evaluate(TAPPABLE)
        cold.close()
    return painted, answering


if __name__ == "__main__":
    main()
