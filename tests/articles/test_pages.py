"""Learn as a browser gets it, without scripts."""

import re
from datetime import date

import pytest
from django.urls import reverse

from core.articles.library import library

ARTICLES = library().articles
EVERY_PAGE = ["/learn/", *(f"/learn/{article.about.slug}/" for article in ARTICLES)]
every_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a.about.slug)


def html(client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def test_learn_holds_the_relief_guide_and_the_comparison():
    assert [article.about.slug for article in ARTICLES][:2] == [
        "calf-cramp-relief",
        "cramp-or-something-else",
    ]


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_a_page_is_the_same_for_everyone(client, path):
    answer = client.get(path)

    assert answer.content == client.get(path, headers={"accept-language": "de"}).content
    assert not answer.cookies
    assert answer["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_a_page_has_a_title_a_description_and_one_address(client, path):
    page = html(client, path)

    assert re.search(r"<title>[^<]{5,60} · Cramps</title>", page)
    assert re.search(r'<meta name="description" content="[^"]{30,160}">', page)
    assert re.search(rf'<link rel="canonical" href="http://localhost:\d+{path}">', page)
    assert '<meta property="og:title" content="' in page
    assert page.count("<h1") == 1


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_no_address_in_a_page_is_given_to_two_things(client, path):
    ids = re.findall(r'\bid="([^"]+)"', html(client, path))

    assert len(ids) == len(set(ids))


@every_article
def test_every_citation_leads_to_a_source_in_the_list(client, article):
    page = html(client, reverse(article.name))

    cited = set(re.findall(r'class="source-ref" href="#source-(\d+)"', page))
    listed = re.findall(r'<li id="source-(\d+)">', page)

    assert cited
    assert cited == set(listed)
    assert len(listed) == len(set(listed))


@every_article
def test_citations_are_numbered_in_the_order_in_which_a_reader_meets_them(client, article):
    page = html(client, reverse(article.name))

    met = re.findall(r'href="#source-(\d+)" aria-label="Source (\d+)">(\d+)</a>', page)
    first_met = list(dict.fromkeys(met))

    assert [number for _id, number, _shown in first_met] == [
        str(n) for n in range(1, len(first_met) + 1)
    ]
    assert all(said == shown for _id, said, shown in met)
    assert [i for i, _n, _s in first_met] == re.findall(r'<li id="source-(\d+)">', page)


@every_article
def test_an_article_says_who_wrote_it_and_how_its_sources_were_read(client, article):
    page = html(client, reverse(article.name))

    assert "The Cramps project" in page
    assert "Not yet reviewed by a clinician" in page
    assert f'datetime="{article.about.last_checked:%Y-%m-%d}"' in page
    assert f'datetime="{article.about.next_check:%Y-%m-%d}"' in page
    assert all(str(source.read_text) in page for source in article.cited)


@every_article
def test_an_article_leads_to_the_check_and_to_cramp_now(client, article):
    page = html(client, reverse(article.name))

    assert 'href="/check/"' in page
    assert 'href="/now/"' in page


def test_articles_lead_to_the_one_before_and_the_one_after(client):
    first, second = (html(client, reverse(article.name)) for article in ARTICLES[:2])

    assert 'href="/learn/cramp-or-something-else/" rel="next"' in first
    assert 'rel="prev"' not in first
    assert 'href="/learn/calf-cramp-relief/" rel="prev"' in second


def test_learn_begins_with_what_to_do_during_a_cramp(client):
    page = html(client, "/learn/")

    places = [
        page.index("Blacked out, breathless, chest pain?"),
        page.index('<ol class="steps"'),
        page.index("If this is not easing after 10 minutes, get help today."),
        page.index('class="card learn-card"'),
        page.index("Worried that it is more than a cramp?"),
    ]

    assert places == sorted(places)


def test_every_article_has_its_card_on_learn(client):
    page = html(client, "/learn/")

    for article in ARTICLES:
        assert f'href="{reverse(article.name)}"' in page
        assert article.about.title in page


def test_fits_and_tetany_are_told_as_emergencies_before_anything_is_compared(client):
    page = html(client, "/learn/cramp-or-something-else/")

    red = [found.start() for found in re.finditer("notice--danger", page)]

    assert page.index("A fit (seizure):") < page.index("Hands or feet that lock (tetany):")
    assert len(red) == 2
    assert max(red) < page.index('class="card article__card"')


def test_a_check_comes_within_a_year_of_the_last():
    assert all(
        date(2026, 1, 1) < article.about.last_checked
        and (article.about.next_check - article.about.last_checked).days <= 366
        for article in ARTICLES
    )
