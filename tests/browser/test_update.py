"""A new release waits until the person agrees, and never disturbs somebody in the middle of things.

A release is made the way a real one is: files of the project change, are collected and served.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.guard import Guard
from tests.browser.server import PROJECT, Server

NOTICE = "[data-update=waiting]"
NOT_SERVED = {"data", "docs", "node_modules", "tests"}


class Site:
    """A copy of the project and its server; `publish` brings out one more release."""

    def __init__(self, folder: Path) -> None:
        self.project = folder / "project"
        self.project.mkdir()
        for part in PROJECT.iterdir():
            if part.name not in NOT_SERVED and not part.name.startswith("."):
                copy = shutil.copytree if part.is_dir() else shutil.copy
                copy(part, self.project / part.name)
        self.server = Server(folder / "data", project=self.project)
        self.number = 0
        self._mark_pages()
        self.server.release()

    def publish(self) -> str:
        """Change every page; return the number the new pages carry."""
        self.number += 1
        self._mark_pages()
        self.restart()
        return str(self.number)

    def _mark_pages(self) -> None:
        mark = f'<meta name="release" content="{self.number}"></head>'
        original = (PROJECT / "templates/base.html").read_text()
        (self.project / "templates/base.html").write_text(original.replace("</head>", mark))

    def publish_module(self, name: str) -> None:
        """Change one script, and with it its hashed name and that of all that import it."""
        script = self.project / "static" / name
        script.write_text(f"{script.read_text()}\n// Changed.\n")
        self.server.release()

    def restart(self, **environment: str) -> None:
        """Serve what the project holds now, with these variables set."""
        self.server.stop()
        self.server.environment = environment
        self.server.start()

    def address_of(self, name: str) -> str:
        """Return the address a static file has in the current release."""
        paths = json.loads((self.server.data_dir / "static/staticfiles.json").read_text())["paths"]
        return f"/static/{paths[name]}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(tmp_path_factory.mktemp("site"))
    yield site
    site.server.stop()


@pytest.fixture(autouse=True)
def _worker_is_on(site: Site) -> Iterator[None]:
    yield
    if site.server.environment:
        site.restart()


@pytest.fixture
def guard(site: Site) -> Iterator[Guard]:
    guard = Guard(site.server.url)
    yield guard
    assert guard.unexpected == []


@pytest.fixture
def context(
    browser: Browser, browser_context_args: dict[str, Any], site: Site, guard: Guard
) -> Iterator[BrowserContext]:
    context = browser.new_context(**browser_context_args | {"base_url": site.server.url})
    guard.watch(context)
    yield context
    context.close()


@pytest.fixture
def open_tab(
    context: BrowserContext, site: Site, ready_offline: Callable[[Page], None]
) -> Callable[[str], Page]:
    """Open one more tab of the current release, with everything stored."""

    def open_(path: str) -> Page:
        tab = context.new_page()
        tab.goto(path)
        ready_offline(tab)
        return tab

    return open_


def look_for_update(tab: Page) -> None:
    tab.evaluate("navigator.serviceWorker.getRegistration().then(found => found.update())")


def number_of(tab: Page) -> str | None:
    return tab.locator("meta[name=release]").get_attribute("content")


def set_busy(tab: Page, module: str, busy: bool) -> None:
    tab.evaluate(
        "([module, busy]) => import(module).then(({setBusy}) => setBusy('test', busy))",
        [module, busy],
    )


def count_loads(tab: Page) -> list[str]:
    loads: list[str] = []
    tab.on("domcontentloaded", lambda page: loads.append(page.url))
    return loads


def test_a_new_release_waits_and_says_so_on_every_page(open_tab, site):
    tab = open_tab("/")
    old = number_of(tab)
    site.publish()

    look_for_update(tab)

    expect(tab.locator(NOTICE)).to_be_visible()
    tab.goto("/learn/")
    expect(tab.locator(NOTICE)).to_be_visible()
    assert number_of(tab) == old


def test_later_keeps_the_old_release_and_stops_asking(open_tab, site):
    tab = open_tab("/")
    old = number_of(tab)
    site.publish()
    look_for_update(tab)

    tab.locator(NOTICE).get_by_role("button", name="Later").click()

    expect(tab.locator(NOTICE)).to_have_count(0)
    tab.goto("/learn/")
    expect(tab.locator("html[data-offline=ready]")).to_be_attached()
    expect(tab.locator(NOTICE)).to_have_count(0)
    assert number_of(tab) == old


def test_an_update_takes_over_every_tab_and_reloads_each_once(open_tab, site):
    first, second = open_tab("/"), open_tab("/you/")
    new = site.publish()
    look_for_update(first)
    loads = count_loads(first), count_loads(second)

    first.locator(NOTICE).get_by_role("button", name="Update").click()

    for tab in (first, second):
        expect(tab.locator(f"meta[name=release][content='{new}']")).to_be_attached()
        expect(tab.locator("html[data-offline=ready]")).to_be_attached()
        expect(tab.locator(NOTICE)).to_have_count(0)
    assert [len(each) for each in loads] == [1, 1]


def test_an_update_works_offline_from_its_first_moment(open_tab, site):
    tab = open_tab("/")
    new = site.publish()
    look_for_update(tab)
    expect(tab.locator(NOTICE)).to_be_visible()
    tab.context.set_offline(True)

    tab.locator(NOTICE).get_by_role("button", name="Update").click()

    expect(tab.locator(f"meta[name=release][content='{new}']")).to_be_attached()
    tab.goto("/diary/")
    assert number_of(tab) == new


def test_a_busy_tab_postpones_the_update_for_all(open_tab, site):
    idle, busy = open_tab("/"), open_tab("/now/")
    old = number_of(idle)
    module = site.address_of("js/shared/busy.js")
    set_busy(busy, module, True)
    new = site.publish()
    look_for_update(idle)

    idle.locator(NOTICE).get_by_role("button", name="Update").click()

    expect(idle.get_by_text("Not yet")).to_be_visible()
    assert [number_of(idle), number_of(busy)] == [old, old]
    set_busy(busy, module, False)
    idle.locator(NOTICE).get_by_role("button", name="Update").click()
    for tab in (idle, busy):
        expect(tab.locator(f"meta[name=release][content='{new}']")).to_be_attached()


def test_a_busy_page_shows_no_notice_until_it_is_done(open_tab, site):
    tab = open_tab("/now/")
    module = site.address_of("js/shared/busy.js")
    set_busy(tab, module, True)
    site.publish()

    with tab.context.expect_event("serviceworker"):
        look_for_update(tab)
    tab.evaluate(
        """() => navigator.serviceWorker.getRegistration().then(async (registration) => {
          while (!registration.waiting) await new Promise(resolve => setTimeout(resolve, 50));
          await new Promise(resolve => setTimeout(resolve, 500));
        })"""
    )

    expect(tab.locator(NOTICE)).to_have_count(0)
    set_busy(tab, module, False)
    expect(tab.locator(NOTICE)).to_be_visible()


def test_a_busy_tab_that_could_not_answer_is_reloaded_when_it_is_done(open_tab, site):
    awake, frozen = open_tab("/"), open_tab("/now/")
    old = number_of(frozen)
    module = site.address_of("js/shared/busy.js")
    frozen.evaluate("BroadcastChannel.prototype.postMessage = () => {}")
    set_busy(frozen, module, True)
    new = site.publish()
    look_for_update(awake)

    awake.locator(NOTICE).get_by_role("button", name="Update").click()

    expect(awake.locator(f"meta[name=release][content='{new}']")).to_be_attached()
    assert number_of(frozen) == old
    set_busy(frozen, module, False)
    expect(frozen.locator(f"meta[name=release][content='{new}']")).to_be_attached()


# failure mode 57
def test_a_page_of_the_old_release_finds_its_files_while_the_new_one_waits(open_tab, site):
    tab = open_tab("/")
    old = site.address_of("js/shared/busy.js")
    site.publish_module("js/shared/busy.js")
    look_for_update(tab)
    expect(tab.locator(NOTICE)).to_be_visible()
    assert site.address_of("js/shared/busy.js") != old

    tab.context.set_offline(True)

    assert tab.evaluate("file => fetch(file).then(({status}) => status)", old) == 200


def test_the_kill_switch_removes_worker_and_pages_but_never_the_diary(open_tab, site):
    tab = open_tab("/offline/")
    tab.evaluate(
        """() => new Promise((resolve) => {
          const opening = indexedDB.open("a-diary", 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore("cramps");
          opening.onsuccess = () => {
            const writing = opening.result.transaction("cramps", "readwrite");
            writing.objectStore("cramps").put("still here", 1);
            writing.oncomplete = () => { opening.result.close(); resolve(); };
          };
        })"""
    )
    tab.evaluate("caches.open('others-cache')")
    site.restart(CRAMPS_WORKER="off")

    with tab.expect_event("domcontentloaded"):
        look_for_update(tab)

    expect(tab.locator("html[data-offline=preparing]")).to_be_attached()
    tab.goto("/learn/")
    assert tab.evaluate("caches.keys()") == ["others-cache"]
    assert not tab.evaluate("navigator.serviceWorker.controller")
    assert diary_of(tab) == "still here"


def test_after_the_kill_switch_pages_are_stored_again(open_tab, site, ready_offline):
    tab = open_tab("/")
    site.restart(CRAMPS_WORKER="off")
    with tab.expect_event("domcontentloaded"):
        look_for_update(tab)

    site.restart()
    tab.goto("/learn/")
    tab.locator(NOTICE).get_by_role("button", name="Update").click()

    ready_offline(tab)


def diary_of(tab: Page) -> str:
    return tab.evaluate(
        """() => new Promise((resolve) => {
          const opening = indexedDB.open("a-diary", 1);
          opening.onsuccess = () => {
            const reading = opening.result.transaction("cramps").objectStore("cramps").get(1);
            reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
          };
        })"""
    )
