"""What an article may say, and how it is shown."""

import pytest


def page(library) -> str:
    return library.articles[0].page.html


def test_a_citation_is_a_small_numbered_link_that_says_what_it_is(shelf):
    text = page(shelf("It eases. [^3] It helps. [^18][^3]"))

    assert 'eases.<a class="source-ref" href="#source-3" aria-label="Source 1">1</a>' in text
    assert 'helps.<a class="source-ref" href="#source-18" aria-label="Source 2">2</a>' in text


def test_what_no_source_confirms_is_marked_in_words(shelf):
    text = page(shelf("It eases. [^unsourced]"))

    assert "(general knowledge, not confirmed in a source we read)" in text


def test_a_danger_block_holds_paragraphs_and_lists(shelf):
    text = page(
        shelf("::: danger\n**Call now** if:\n\n- it is cold; [^3]\n- it is pale. [^3]\n:::")
    )

    assert text.count("notice--danger") == 1
    assert text.count("<li>") == 2
    assert text.count("<div") == text.count("</div>")


def test_a_block_ends_right_under_a_paragraph(shelf):
    text = page(shelf("::: card\nInside. [^3]\n:::\nOutside. [^3]"))

    assert text.index("Inside") < text.index("</section>") < text.index("Outside")


def test_a_drawing_has_its_words(shelf):
    text = page(shelf('::drawing calf-rub | A person rubs the "calf".'))

    assert 'role="img" aria-label="A person rubs the &quot;calf&quot;."' in text
    assert '<use href="#drawing-calf-rub">' in text


def test_a_heading_has_an_address(shelf):
    assert '<h2 id="before-you-stretch">' in page(shelf("## Before you stretch"))


def test_the_first_cell_of_a_row_is_its_heading(shelf):
    text = page(shelf("| What | Cramp |\n|---|---|\n| Pain | Yes [^3] |"))

    assert '<th scope="row">Pain</th>' in text
    assert "tabindex" not in text


def test_a_wide_table_can_be_reached_with_the_keyboard(shelf):
    text = page(shelf("| A | B | C |\n|---|---|---|\n| Pain | Yes [^3] | No [^3] |"))

    assert '<table tabindex="0">' in text


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "<b onclick=x>x</b> [^3]"])
def test_no_raw_html_reaches_a_page(shelf, text):
    assert shelf(text).articles == ()


def test_no_script_address_becomes_a_link(shelf):
    assert "href" not in page(shelf("[click](javascript:alert(1)) now. [^unsourced]"))


def test_articles_are_read_in_their_order_and_never_share_a_place(shelf, tmp_path):
    shelf(order=2)
    twin = (tmp_path / "sample.md").read_text().replace("slug: sample", "slug: twin")
    (tmp_path / "twin.md").write_text(twin)

    assert "its order is also that of" in shelf(order=2).problems[0]
    assert [a.about.slug for a in shelf(order=3).articles] == ["twin", "sample"]
