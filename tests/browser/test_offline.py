"""After one visit, every page opens without a network and without a server."""

import json
import re
import urllib.request

import pytest
from playwright.sync_api import Error, Page, expect

from tests.browser.server import Server

ENTRY = "/diary/0199a1b2-c3d4-7e5f-8a6b-0123456789ab"


def worker(server: Server) -> dict:
    """Return what the worker of the running release was told."""
    with urllib.request.urlopen(f"{server.url}/serviceworker.js") as answer:  # noqa: S310
        script = answer.read().decode()
    return json.loads(re.search(r"self\.cramps = (\{.+?\n\});", script, re.DOTALL)[1])


@pytest.fixture
def offline_page(page: Page, ready_offline) -> Page:
    """A page after one visit to Tonight, from now on without a network."""
    page.goto("/")
    ready_offline(page)
    page.context.set_offline(True)
    return page


def test_the_first_visit_says_once_that_everything_is_ready(page, ready_offline):
    page.goto("/")
    ready_offline(page)
    expect(page.get_by_text("Ready offline")).to_be_visible()

    page.goto("/learn/")

    ready_offline(page)
    expect(page.get_by_text("Ready offline")).to_have_count(0)


def test_the_page_of_the_first_visit_is_served_from_the_phone_too(page, ready_offline):
    page.goto("/")
    ready_offline(page)

    controlled = page.evaluate("navigator.serviceWorker.controller !== null")

    assert controlled


def test_every_page_opens_without_a_network(offline_page, server):
    pages = worker(server)["table"]["shells"]
    assert {"/", "/now/", "/diary/", "/check/", "/learn/", "/you/"} <= set(pages)

    for path in pages:
        answer = offline_page.goto(path)

        assert answer.status == 200, path
        assert answer.from_service_worker, path
        expect(offline_page.locator("h1").first, path).to_be_visible()


def test_every_page_opens_when_the_server_is_gone(page, server, ready_offline):
    page.goto("/")
    ready_offline(page)
    pages = worker(server)["table"]["shells"]

    server.stop()

    for path in pages:
        assert page.goto(path).status == 200, path
        expect(page.locator("h1").first, path).to_be_visible()


def test_a_phone_whose_browser_was_killed_opens_the_app_without_a_server(
    phone, server, ready_offline
):
    ready_offline(phone.open("/"))

    phone.kill()
    server.stop()

    expect(phone.open("/diary/").locator("h1").first).to_be_visible()


def test_every_stored_file_can_be_loaded_without_a_network(offline_page, server):
    files = [e["url"] for e in worker(server)["precache"] if e["url"].startswith("/static/")]
    assert len(files) > 5

    loaded = offline_page.evaluate(
        "files => Promise.all(files.map(file => fetch(file).then(({status}) => status)))", files
    )

    assert set(loaded) == {200}


def test_a_link_to_an_entry_opens_its_page_and_keeps_its_address(offline_page, server):
    expected = title_of(offline_page, "/diary/entry/")

    for rest in ("/", "", "/?from=diary", "#note", "?a=/check/"):
        offline_page.goto(ENTRY + rest)

        assert offline_page.title() == expected, rest
        assert offline_page.url == server.url + ENTRY + rest


def test_a_missing_slash_and_a_query_do_not_matter(offline_page):
    expected = title_of(offline_page, "/learn/")

    for address in ("/learn", "/learn?q=calf", "/learn/?q=calf#top"):
        offline_page.goto(address)

        assert offline_page.title() == expected, address


def test_an_address_that_is_not_on_the_phone_says_so(offline_page):
    expected = title_of(offline_page, "/offline/")

    for address in ("/diary/insights/", "/nowhere/", "/diary/not-a-uuid/"):
        offline_page.goto(address)

        assert offline_page.title() == expected, address
        expect(offline_page.locator("h1")).to_be_visible()


def test_the_api_fails_without_a_network_as_it_would_without_a_worker(offline_page):
    for path in ("/api/v1/sync/", "/_allauth/browser/v1/config"):
        for method in ("GET", "POST"):
            with pytest.raises(Error, match="Failed to fetch"):
                offline_page.evaluate("([path, method]) => fetch(path, {method})", [path, method])


def test_a_post_to_a_stored_page_is_not_answered_from_the_phone(offline_page, guard):
    guard.allow("ERR_INTERNET_DISCONNECTED")

    with pytest.raises(Error, match="Failed to fetch"):
        offline_page.evaluate("fetch('/diary/', {method: 'POST'})")


def test_nothing_of_the_api_is_ever_stored(page, ready_offline):
    page.goto("/")
    ready_offline(page)

    page.evaluate("fetch('/api/v1/session/').then(answer => answer.text())")

    stored = page.evaluate(
        """async () => {
          const caches_ = await Promise.all((await caches.keys()).map(name => caches.open(name)));
          const requests = (await Promise.all(caches_.map(cache => cache.keys()))).flat();
          return requests.map(request => new URL(request.url).pathname);
        }"""
    )
    assert stored
    assert not [path for path in stored if path.startswith(("/api", "/_allauth"))]


def test_only_our_own_old_caches_are_deleted(page, ready_offline):
    page.goto("/offline/")
    ready_offline(page)
    page.evaluate("Promise.all(['cramps-old', 'others-old'].map(name => caches.open(name)))")
    page.evaluate("navigator.serviceWorker.getRegistration().then(r => r.unregister())")

    page.goto("/")
    page.goto("/learn/")
    ready_offline(page)

    names = page.evaluate("caches.keys()")
    assert "others-old" in names
    assert "cramps-old" not in names


def title_of(page: Page, path: str) -> str:
    found = page.evaluate(
        """path => fetch(path).then(answer => answer.text())
          .then(html => new DOMParser().parseFromString(html, 'text/html').title)""",
        path,
    )
    assert found
    return found
