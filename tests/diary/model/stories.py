"""Stories that chance tells too seldom. Each is told to the real rules, and to broken ones."""

from typing import Any

from core.diary.kinds import LIMITS
from tests.diary.model.disk import Entry
from tests.diary.model.oracle import demand
from tests.diary.model.phone import DAY
from tests.diary.model.server import values_in
from tests.diary.model.world import RECORDS, World

P, Q, R = 0, 1, 2
X, Y, Z = RECORDS


def shown(world: World, p: int, record: str = X, name: str = "note") -> Any:
    """What a phone shows; None for nothing."""
    entry = world.phones[p].disk.entry(record) or Entry(deleted=True)
    return None if entry.deleted else entry.fields.get(name)


def everywhere(world: World, value: Any, record: str = X, name: str = "note") -> None:
    demand(
        "I1", f"all show {value}", all(shown(world, p, record, name) == value for p in (P, Q, R))
    )


def history(world: World) -> set[Any]:
    return set(values_in(world.server.ledger(world.phones[P].account)))


def a_second_edit_on_a_waiting_one_is_made_on_what_its_author_saw(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.sync(Q)
    world.type(P, X)
    world.type(Q, X)
    world.sync(Q)
    world.pull(P)
    world.type(P, X)
    world.sync(P)


def a_record_begun_anew_after_its_deletion_is_seen(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.act(P, X, "delete")
    world.sync(P)
    world.sync(Q)
    value = world.type(Q, X)
    world.settle()
    everywhere(world, value)


def what_a_restored_server_lost_is_handed_over(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.back_up_server()
    value, other = world.type(P, X), world.type(P, Y)
    world.sync(P)
    world.set_server_back()
    world.settle()
    everywhere(world, value)
    everywhere(world, other, Y)


def an_edit_made_before_the_new_epoch_was_read_knows_nothing_of_it(world: World) -> None:
    world.back_up_server()
    world.type(P, X)
    world.sync(P)
    world.set_server_back()
    world.type(Q, X)
    world.sync(Q)  # takes the revision the first phone has seen something else at
    world.round(P)  # it hears of the epoch, and the connection ends
    world.type(P, X)
    world.sync(P)


def a_form_opened_before_the_new_epoch_knows_nothing_of_it(world: World) -> None:
    world.back_up_server()
    world.type(P, X)
    world.sync(P)
    world.open_form(P, X)
    world.set_server_back()
    world.type(Q, X)
    world.sync(Q)
    world.sync(P)
    world.type(P, X)
    world.sync(P)


def a_deletion_undone_elsewhere_does_not_fall_again_in_a_new_epoch(world: World) -> None:
    value = world.type(P, X)
    world.sync(P)
    world.act(P, X, "delete")
    world.sync(P)
    world.sync(Q)
    world.act(Q, X, "restore")
    world.sync(Q)
    world.back_up_server()
    world.set_server_back()  # nothing is lost, but every phone hands over
    world.settle()
    demand("I10", "the restored record lives", shown(world, P) == value)


def a_restoration_the_server_never_got_survives_the_loss_of_the_record(world: World) -> None:
    world.back_up_server()
    value = world.type(P, X)
    world.sync(P)
    world.act(P, X, "delete")
    world.sync(P)
    world.act(P, X, "restore")
    world.set_server_back()
    world.settle()
    everywhere(world, value)


def what_lay_in_the_bin_survives_the_loss_of_the_record(world: World) -> None:
    world.back_up_server()
    value = world.type(P, X)
    world.sync(P)
    world.act(P, X, "delete")
    world.sync(P)
    world.set_server_back()
    world.settle()
    everywhere(world, None)
    demand("I14", "it is in the history", value in history(world))


def a_deletion_the_server_lost_with_its_record_is_handed_over(world: World) -> None:
    world.back_up_server()
    world.type(P, X)
    world.sync(P)
    world.sync(Q)
    world.act(P, X, "delete")
    world.sync(P)
    world.set_server_back()
    world.sync(P)
    world.settle()  # the other phone has never heard of the deletion
    everywhere(world, None)


def what_was_sent_stays_on_the_screen_until_its_record_comes(world: World) -> None:
    for record in (Y, Z):
        world.type(P, record)
    world.sync(P)
    world.page = 1
    value = world.type(Q, X)
    world.round(Q)  # taken, and the connection ends before the page with it
    demand("I9", "it is on the screen", shown(world, Q) == value)


def what_was_confirmed_between_pages_and_then_lost_is_sent_again(world: World) -> None:
    for record in (Y, Z):
        world.type(P, record)
    world.sync(P)
    world.back_up_server()
    world.page = 1
    value = world.type(Q, X)
    world.round(Q)  # confirmed; the connection ends before the page with it
    world.put_back(told=False)
    world.settle()
    everywhere(world, value)


def an_outdated_phone_does_not_take_silence_for_loss(world: World) -> None:
    value = world.type(P, X)
    world.sync(P)
    world.back_up_server()
    world.set_server_back()
    world.upgrade_server()
    world.server.schema_min = 2
    world.type(P, Y)
    world.sync(P)
    demand("I9", "what was here is here", shown(world, P) == value)
    demand("I13", "nothing is handed over", len(world.server.ledger(world.phones[P].account)) == 2)


def a_record_begun_anew_is_seen_although_an_older_edit_waits(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.sync(Q)
    LIMITS["bytes"] = 0
    world.type(Q, X, value="a~9999;" * 9)
    world.sync(Q)  # held back: the account is full
    world.act(P, X, "delete")
    world.sync(P)
    world.sync(Q)
    LIMITS["bytes"] = 10**8
    world.tick(2 * DAY)
    world.type(Q, X)
    value = world.type(Q, X)
    world.settle()
    everywhere(world, value)


def a_clock_years_ahead_does_not_win(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.sync(Q)
    world.phones[P].skew = 10 * 365 * DAY
    world.type(P, X)
    world.sync(P)
    value = world.type(Q, X)
    world.sync(Q)
    world.settle()
    everywhere(world, value)


def a_history_that_forked_is_noticed(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.back_up_server()
    value = world.type(P, Y)
    world.sync(P)
    world.set_server_back(told=False)
    for record in (X, Z):  # counts up to where the first phone has read, and beyond
        world.type(Q, record)
        world.sync(Q)
    world.settle()
    everywhere(world, value, Y)


def a_deletion_names_what_it_had_not_seen_in_the_same_order_everywhere(world: World) -> None:
    world.type(Q, X, "zone")
    world.sync(Q)
    world.type(R, X, "note")
    world.sync(R)
    world.type(P, X, "pain", 1)
    world.act(P, X, "delete")
    world.sync(P)


def what_is_put_off_holds_back_what_follows_it(world: World) -> None:
    LIMITS["bytes"] = 12
    long = {"note": "a~9999;" * 9, "pain": 0}
    world.act(P, X, "patch", set=long)
    world.ask(P)  # the request is lost, but what may have arrived is added to no more
    world.type(P, X, "pain", 1)
    world.sync(P)  # the first finds no room, the second would
    LIMITS["bytes"] = 10**8
    world.tick(2 * DAY)
    world.sync(P)
    demand("I6", "nobody is asked about it", not world.phones[P].disk.conflicts)
    demand("I1", "the later is shown", shown(world, P, X, "pain") == 1)


def a_restored_server_hears_of_an_erasure_again(world: World) -> None:
    world.type(P, X)
    world.sync(P)
    world.back_up_server()
    world.sync(Q)
    world.act(P, X, "erase")
    world.sync(P)
    world.set_server_back()
    world.settle()
    everywhere(world, None)
    demand("I11", "it is erased", (world.phones[Q].disk.entry(X) or Entry()).erased)


STORIES = (
    a_second_edit_on_a_waiting_one_is_made_on_what_its_author_saw,
    a_record_begun_anew_after_its_deletion_is_seen,
    what_a_restored_server_lost_is_handed_over,
    an_edit_made_before_the_new_epoch_was_read_knows_nothing_of_it,
    a_form_opened_before_the_new_epoch_knows_nothing_of_it,
    a_deletion_undone_elsewhere_does_not_fall_again_in_a_new_epoch,
    a_restoration_the_server_never_got_survives_the_loss_of_the_record,
    what_lay_in_the_bin_survives_the_loss_of_the_record,
    a_deletion_the_server_lost_with_its_record_is_handed_over,
    what_was_sent_stays_on_the_screen_until_its_record_comes,
    what_was_confirmed_between_pages_and_then_lost_is_sent_again,
    an_outdated_phone_does_not_take_silence_for_loss,
    a_record_begun_anew_is_seen_although_an_older_edit_waits,
    a_clock_years_ahead_does_not_win,
    a_history_that_forked_is_noticed,
    a_restored_server_hears_of_an_erasure_again,
    a_deletion_names_what_it_had_not_seen_in_the_same_order_everywhere,
    what_is_put_off_holds_back_what_follows_it,
)
