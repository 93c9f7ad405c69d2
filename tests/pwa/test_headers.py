"""What every answer says to the browser and to caches on the way."""

import pytest

PAGES = ("/", "/now/", "/diary/", "/check/", "/learn/", "/you/", "/you/account/", "/offline/")
OTHERS = ("/serviceworker.js", "/manifest.json", "/nowhere/")
DATA = ("/api/v1/nowhere/", "/api/v1/session/", "/_allauth/browser/v1/x")


@pytest.mark.django_db
@pytest.mark.parametrize("path", [*PAGES, *OTHERS, *DATA])
def test_every_answer_is_guarded(visitor, path):
    headers = visitor.get(path).headers

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", [*PAGES, *OTHERS])
def test_a_page_is_framed_by_nobody_and_says_nowhere_where_it_was(visitor, path):
    headers = visitor.get(path).headers

    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize("path", [*PAGES, *OTHERS])
def test_a_page_may_keep_the_screen_lit_and_hear_nothing(visitor, path):
    permissions = visitor.get(path)["Permissions-Policy"]

    assert "microphone=()" in permissions
    assert "screen-wake-lock=(self)" in permissions


@pytest.mark.django_db
@pytest.mark.parametrize("path", DATA)
def test_an_answer_that_is_no_page_may_do_nothing_at_all(visitor, path):
    policy = visitor.get(path)["Content-Security-Policy"]

    assert policy == "default-src 'none'; frame-ancestors 'none'"


@pytest.mark.parametrize("path", [*PAGES, *OTHERS])
def test_every_answer_forbids_inline_code_and_third_parties(visitor, path):
    policy = dict(
        part.strip().split(" ", 1)
        for part in visitor.get(path).headers["Content-Security-Policy"].split(";")
    )

    assert policy["default-src"] == policy["object-src"] == policy["base-uri"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    allowed = {name: sources for name, sources in policy.items() if sources != "'none'"}
    assert {"script-src", "style-src", "connect-src", "worker-src"} <= set(allowed)
    assert set(allowed.values()) == {"'self'"}


@pytest.mark.parametrize("path", ["/api/v1/nowhere/", "/api/v1/sync/", "/_allauth/browser/v1/x"])
def test_answers_of_the_api_are_stored_nowhere(visitor, path):
    assert visitor.get(path)["Cache-Control"] == "no-store"
    assert visitor.post(path)["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_the_session_is_stored_nowhere(visitor):
    assert visitor.get("/api/v1/session/")["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", [*PAGES, "/serviceworker.js", "/manifest.json"])
def test_dynamic_answers_travel_compressed(visitor, path):
    answer = visitor.get(path, headers={"accept-encoding": "gzip"})

    assert answer["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer["Vary"]
