"""The clock of a running cramp: started once, corrected, ended, and never lost."""

from playwright.sync_api import expect

from tests.browser.diary_pages import FULL_PHONE, end_cramp, expect_clock, nights, start_cramp


def test_a_double_tap_records_one_cramp(page):
    page.goto("/")

    page.get_by_role("link", name="Cramp now").dblclick()

    expect(page.get_by_role("timer")).to_be_visible()
    end_cramp(page)
    nights(page)
    expect(page.locator(".nights a")).to_have_count(1)


def test_the_shortcut_starts_one_cramp_and_a_reload_starts_no_second(page):
    page.goto("/now/#start")
    expect(page.get_by_role("timer")).to_be_visible()
    assert page.url.endswith("/now/")

    page.reload()
    expect(page.get_by_role("timer")).to_be_visible()
    page.goto("/now/#start")
    expect(page.get_by_role("timer")).to_be_visible()
    end_cramp(page)

    nights(page)
    expect(page.locator(".nights a")).to_have_count(1)


def test_windows_opened_at_one_moment_by_the_shortcut_share_one_cramp(context):
    pages = [context.new_page() for _ in range(4)]
    for page in pages:
        page.goto("/now/")
        expect(page.get_by_text("No cramp is running.")).to_be_visible()
    moment = pages[0].evaluate("Date.now() + 1500")

    for page in pages:
        page.evaluate(
            f"void setTimeout(() => {{ location.hash = 'start'; }}, {moment} - Date.now())"
        )
    for page in pages:
        expect(page.get_by_role("timer")).to_be_visible()

    nights(pages[0])
    expect(pages[0].locator(".nights a")).to_have_count(1)


def test_the_end_is_seen_in_another_window_without_a_reload(context, page):
    start_cramp(page)
    other = context.new_page()
    other.goto("/now/")
    expect(other.get_by_role("timer")).to_be_visible()

    end_cramp(page)

    expect(other.get_by_text("This cramp is over.")).to_be_visible()
    expect(other.get_by_role("link", name="Fill in the rest")).to_be_visible()


def test_the_start_is_moved_back_from_the_first_tap_and_the_move_is_taken_back(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    page.clock.fast_forward(60_000)
    page.get_by_role("button", name="Started earlier?").click()

    page.get_by_role("button", name="2 min").click()
    page.get_by_role("button", name="5 min").click()
    expect_clock(page, "6:00")
    page.get_by_role("button", name="5 min").click()

    expect_clock(page, "1:00")


def test_where_it_hurts_is_told_in_one_tap_and_kept(page):
    start_cramp(page)

    page.get_by_role("button", name="Left calf").click()
    page.get_by_role("button", name="Foot", exact=True).click()
    page.get_by_role("button", name="Right foot").click()
    page.get_by_role("button", name="Other").click()
    page.get_by_text("Arm and hand").click()
    page.get_by_role("button", name="Left, Hand").click()
    expect(page.get_by_role("button", name="Left, Hand")).to_have_attribute("aria-pressed", "true")
    end_cramp(page)

    assert "Left calf, right foot, left hand, under 1 min" in nights(page)[0]


def test_after_ten_minutes_the_page_says_to_get_help(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    page.clock.fast_forward(570_000)
    expect_clock(page, "9:30")
    expect(page.get_by_text("get help today if it is not easing")).to_have_count(0)

    page.clock.fast_forward(30_000)

    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("Over 10 minutes: get help today if it is not easing.")
    expect(alert.get_by_role("link", name="Check for danger signs")).to_be_visible()


def test_who_fell_asleep_gives_no_end_and_no_length(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    page.clock.fast_forward(4 * 3_600_000)

    page.get_by_role("button", name="I fell asleep").click()

    expect(page.get_by_label("Or the time it ended")).to_have_value("")
    assert "length not known" in nights(page)[0]


def test_a_clock_left_on_does_not_stand_in_the_way_of_the_next_cramp(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    page.clock.fast_forward(2 * 3_600_000)

    page.goto("/")
    expect(page.get_by_text("The clock of the cramp at 02:40 was left on.")).to_be_visible()
    start_cramp(page)

    expect_clock(page, "0:00")
    nights(page)
    expect(page.locator(".nights a")).to_have_count(2)


def test_a_start_that_cannot_be_stored_says_so_and_still_shows_the_steps(page):
    page.add_init_script(FULL_PHONE)
    page.goto("/")
    page.get_by_role("link", name="Cramp now").click()
    alert = page.get_by_role("alert").filter(has_text="Not saved.")
    expect(alert).to_contain_text("no space left")

    page.evaluate("globalThis.full = false")
    alert.get_by_role("button", name="Try again").click()

    expect(page.get_by_role("timer")).to_be_visible()
    expect(page.locator(".steps")).to_contain_text("Straighten the knee")


def test_the_shortcut_on_a_full_phone_shows_steps_and_keeps_the_time_of_the_tap(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    page.add_init_script(FULL_PHONE)
    page.goto("/now/#start")
    expect(page.get_by_role("alert")).to_contain_text("Not saved.")
    expect(page.locator(".steps")).to_contain_text("Straighten the knee")

    page.evaluate("globalThis.full = false")
    page.clock.fast_forward(30_000)
    page.get_by_role("button", name="Try again").click()

    expect_clock(page, "0:30")


def test_an_end_that_cannot_be_stored_keeps_the_clock_and_the_moment(page):
    page.clock.install(time="2026-11-22T02:40:00Z")
    start_cramp(page)
    page.evaluate(FULL_PHONE)
    page.clock.fast_forward(180_000)
    page.get_by_role("button", name="It’s over").click()
    expect(page.get_by_role("alert")).to_contain_text("Not saved.")
    expect(page.get_by_role("timer")).to_be_visible()

    page.evaluate("globalThis.full = false")
    page.clock.fast_forward(120_000)
    page.get_by_role("button", name="Try again").click()

    expect(page.get_by_text("It lasted 3 min.")).to_be_visible()


def test_without_scripts_the_steps_and_when_not_to_stretch_can_be_read(new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/")
    page.get_by_role("link", name="Cramp now").click()

    expect(page.get_by_text("Don't stretch: get help.")).to_be_visible()
    expect(page.locator(".steps li")).to_have_count(6)
    for step in page.locator(".steps li").all():
        expect(step).to_be_visible()
