"""The rules of the model for Hypothesis: who may do what, and when."""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from core.diary.kinds import LIMITS
from tests.diary.model.network import EVERYTHING, Flight
from tests.diary.model.phone import Phone
from tests.diary.model.server import Server
from tests.diary.model.world import MEMBERS, RECORDS, World

phones = st.integers(0, 2)
records = st.sampled_from(RECORDS)


class Machine(RuleBasedStateMachine):
    """Subclasses name the server and the phone; all that is random is drawn here."""

    make_server: Callable[..., Server] = Server
    make_phone: type[Phone] = Phone
    around: Callable[[], AbstractContextManager[None]] = staticmethod(nullcontext)
    examples = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).examples += 1
        self.stack = ExitStack()
        kind = type(self)
        self.stack.enter_context(kind.around())
        self.world = self.stack.enter_context(World.of(kind.make_server, kind.make_phone))

    def teardown(self) -> None:
        with self.stack:
            if sys.exc_info()[0] is None:  # else a rule has failed, and that is what counts
                self.world.settle()

    # --- People ---------------------------------------------------------------------------------

    @rule(p=phones, record=records, name=st.sampled_from(["note", "note", "zone"]))
    def type(self, p: int, record: str, name: str) -> None:
        self.world.type(p, record, name)

    @rule(p=phones, record=records, pain=st.integers(0, 2))
    def rate(self, p: int, record: str, pain: int) -> None:
        self.world.type(p, record, "pain", pain)

    @rule(p=phones, record=records)
    def clear(self, p: int, record: str) -> None:
        self.world.clear(p, record)

    @rule(p=phones, record=records, member=st.sampled_from(MEMBERS))
    def toggle(self, p: int, record: str, member: str) -> None:
        self.world.toggle(p, record, member)

    @rule(p=phones, record=records, op=st.sampled_from(["delete", "delete", "restore"]))
    def delete_or_restore(self, p: int, record: str, op: str) -> None:
        self.world.act(p, record, op)

    @rule(p=phones, record=records)
    def erase(self, p: int, record: str) -> None:
        self.world.act(p, record, "erase")

    @rule(p=phones, record=records)
    def open_form(self, p: int, record: str) -> None:
        self.world.open_form(p, record)

    @rule(p=phones)
    def change_account(self, p: int) -> None:
        phone = self.world.phones[p]
        (other,) = set(self.world.server.accounts) - {phone.account}
        phone.sign_in(other)

    @rule(p=phones)
    def change_account_in_another_tab(self, p: int) -> None:
        """Its cookie is another's now; the diary on the screen stays until the next answer."""
        phone = self.world.phones[p]
        (other,) = set(self.world.server.accounts) - {phone.account}
        phone.session = other
        self.world.round(p)
        phone.session = phone.account

    # --- Network ----------------------------------------------------------------------------------

    @rule(p=phones)
    def sync(self, p: int) -> None:
        self.world.sync(p)

    @rule(p=phones)
    def send(self, p: int) -> None:
        self.world.round(p)

    @rule(p=phones)
    def pull(self, p: int) -> None:
        self.world.pull(p)

    @rule(p=phones, arrives=st.booleans())
    def send_and_lose(self, p: int, arrives: bool) -> None:
        """The request is lost, or its answer."""
        flight = self.world.ask(p)
        if arrives:
            self.world.arrive(flight)

    @rule(p=phones, arrives=st.booleans())
    def send_slowly(self, p: int, arrives: bool) -> None:
        flight = self.world.ask(p)
        self.world.flights.append(self.world.arrive(flight) if arrives else flight)

    @precondition(lambda self: self.world.flights)
    @rule(data=st.data(), again=st.booleans())
    def arrive(self, data: Any, again: bool) -> None:
        """Any of what is on its way comes, in any order; a request may come twice."""
        flights = self.world.flights
        index = data.draw(st.integers(0, len(flights) - 1))
        flight: Flight = flights[index]
        if not again:
            del flights[index]
        self.world.deliver(self.world.arrive(flight) if again or not flight.reply else flight)

    @rule(p=phones, fuse=st.integers(0, 12))
    def crash_while_taking_in(self, p: int, fuse: int) -> None:
        self.world.round(p, fuse=fuse)

    @rule(p=phones, q=phones)
    def race(self, p: int, q: int) -> None:
        """Another phone's request lands while the first is being answered."""
        if p != q:
            other = self.world.ask(q)
            self.world.race(p, other)

    @rule(page=st.sampled_from([1, 2, 3, EVERYTHING]))
    def page(self, page: int) -> None:
        self.world.page = page

    @rule(p=phones)
    def read_anew(self, p: int) -> None:
        self.world.read_anew(p)

    @rule(p=phones, skew=st.sampled_from([0, -3_600_000, 5000, 756_000_000_000]))
    def set_clock(self, p: int, skew: int) -> None:
        self.world.phones[p].skew = skew

    # --- Mishaps ----------------------------------------------------------------------------------

    @rule(p=phones)
    def back_up_phone(self, p: int) -> None:
        self.world.back_up_phone(p)

    @precondition(lambda self: self.world.phone_backups)
    @rule(p=phones, q=phones)
    def set_phone_back(self, p: int, q: int) -> None:
        """Put a phone's backup onto it, or onto another."""
        if q in self.world.phone_backups:
            self.world.set_phone_back(p, q)

    @rule()
    def back_up_server(self) -> None:
        self.world.back_up_server()

    @precondition(lambda self: self.world.server_backup is not None)
    @rule(told=st.booleans())
    def set_server_back(self, told: bool) -> None:
        self.world.set_server_back(told=told)

    @rule(room=st.sampled_from([0, 30, 10**8]))
    def fill(self, room: int) -> None:
        LIMITS["bytes"] = room

    @rule(p=phones, record=records)
    def spoil(self, p: int, record: str) -> None:
        self.world.spoil(p, record)

    # --- Releases ---------------------------------------------------------------------------------

    @rule()
    def upgrade_server(self) -> None:
        self.world.upgrade_server()

    @rule(p=phones)
    def upgrade_phone(self, p: int) -> None:
        self.world.phones[p].schema = 2

    @rule(p=phones, record=records)
    def type_into_new_field(self, p: int, record: str) -> None:
        if self.world.phones[p].schema == 2:
            self.world.type(p, record, "mood")

    @rule(oldest=st.sampled_from([1, 2]))
    def retire_old_phones(self, oldest: int) -> None:
        self.world.server.schema_min = min(oldest, self.world.server.schema)
