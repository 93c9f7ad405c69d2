"""The pages of You: the same bytes for everyone, readable with scripts off."""

import pytest

from cramps.version import released

PAGES = ("/you/", "/you/account/", "/you/forgotten/")


@pytest.fixture(autouse=True)
def _uncollected_files(settings):
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_the_same_for_everyone_and_sets_no_cookie(client, ada, bea, address):
    replies = [someone.get(address) for someone in (client, ada, bea)]

    assert {reply.status_code for reply in replies} == {200}
    assert len({reply.content for reply in replies}) == 1
    assert not replies[0].cookies
    assert "example.org" not in replies[1].content.decode()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/you/", "It is not for use in an emergency."),
        ("/you/", "Information, not a diagnosis."),
        ("/you/", "Not yet reviewed by a clinician."),
        ("/you/", "Add to Home Screen"),
        ("/you/account/", "Everything else works without one."),
        ("/you/forgotten/", "Ask whoever runs this server."),
    ],
)
def test_what_matters_can_be_read_without_scripts(client, address, words):
    assert words in client.get(address).content.decode()


def test_the_version_is_the_newest_one_of_the_changelog():
    assert released("# Changelog\n\n## 1.2.0 (2027-01-05)\n\n## 1.1.0\n") == "1.2.0 (2027-01-05)"
    assert released("# Changelog\n") == "Unreleased"
