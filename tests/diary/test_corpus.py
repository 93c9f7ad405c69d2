"""Bodies that two readers could understand differently, each with its one outcome.

One table for both databases: the suite runs on each, so whatever they would do differently fails
one of the runs. Written as raw text, because what is tested is how text is read.
"""

import json
import uuid
from typing import Any, NamedTuple

import pytest
from django.urls import get_resolver, resolve, reverse

from core.diary.kinds import LIMITS
from core.diary.models import Device, Diary, Record, Version
from core.strict_json import StrictJSONParser
from tests.diary.build import START, URL, patch, request, send

pytestmark = pytest.mark.django_db

ID, MID = "0193a1b2-0000-7000-8000-000000000001", "0193a1b2-0000-4000-8000-000000000002"
MIB = 1024 * 1024


class Refused(NamedTuple):
    """The request as a whole: status and code; nothing is written."""

    status: int = 400
    code: str = "malformed"


class Told(NamedTuple):
    """The one change in it: its status and the code of its error; nothing is stored."""

    status: str
    code: str


class Stored(NamedTuple):
    """The change is applied, and these fields come back, character for character."""

    fields: dict[str, Any]


MALFORMED = Refused()
PAIN_4 = Stored({"pain": 4})

# --- One part of a change, replaced by raw JSON ---------------------------------------------------


def note(text: str) -> Stored:
    return Stored({"note": text})


def name_of(length: int) -> str:
    return '{"' + "n" * length + '": 1}'


PARTS: list[tuple[str, str, str, Any]] = [
    # Numbers
    ("not a number", "set", '{"pain": NaN}', MALFORMED),
    ("infinity", "set", '{"pain": Infinity}', MALFORMED),
    ("infinity below", "set", '{"pain": -Infinity}', MALFORMED),
    ("beyond every float", "set", '{"pain": 1e400}', MALFORMED),
    ("below every float", "set", '{"pain": 1e-400}', Told("rejected", "wrong_type")),
    ("minus zero", "set", '{"pain": -0}', Stored({"pain": 0})),
    ("minus zero, broken", "set", '{"pain": -0.0}', Told("rejected", "wrong_type")),
    ("whole float", "set", '{"pain": 4.0}', Told("rejected", "wrong_type")),
    ("exponent", "set", '{"pain": 1e1}', Told("rejected", "wrong_type")),
    ("leading zero", "set", '{"pain": 04}', MALFORMED),
    ("leading plus", "set", '{"pain": +4}', MALFORMED),
    ("leading point", "set", '{"pain": .4}', MALFORMED),
    ("trailing point", "set", '{"pain": 4.}', MALFORMED),
    ("hexadecimal", "set", '{"pain": 0x4}', MALFORMED),
    ("digits of another script", "set", '{"pain": ٤}', MALFORMED),
    ("true for one", "set", '{"pain": true}', Told("rejected", "wrong_type")),
    ("digits as text", "set", '{"pain": "4"}', Told("rejected", "wrong_type")),
    ("4,000 digits", "set", '{"pain": ' + "9" * 4000 + "}", Told("rejected", "out_of_range")),
    ("5,000 digits", "set", '{"pain": ' + "9" * 5000 + "}", MALFORMED),
    ("2^53 - 1 as base", "base_rev", str(2**53 - 1), PAIN_4),
    ("2^53 as base", "base_rev", str(2**53), Told("rejected", "out_of_range")),
    ("2^53 + 1 as base", "base_rev", str(2**53 + 1), Told("rejected", "out_of_range")),
    ("2^53 + 1 as number", "seq", str(2**53 + 1), Told("rejected", "out_of_range")),
    ("2^53 + 1 as time", "at", str(2**53 + 1), Told("rejected", "out_of_range")),
    ("-2^53 - 1 as time", "at", str(-(2**53) - 1), Told("rejected", "out_of_range")),
    (
        "2^53 + 1 as instant",
        "set",
        f'{{"started_at": {2**53 + 1}}}',
        Told("rejected", "out_of_range"),
    ),
    ("2^63 as number", "seq", str(2**63), Told("rejected", "out_of_range")),
    ("2^15 as schema", "schema", str(2**15), Told("rejected", "out_of_range")),
    ("float as number", "seq", "1.0", Told("rejected", "wrong_type")),
    # Text
    ("half a character", "set", r'{"note": "\ud83e"}', Told("rejected", "bad_text")),
    ("its other half", "set", r'{"note": "\uddb5"}', Told("rejected", "bad_text")),
    (
        "halves the wrong way round",
        "set",
        r'{"note": "\uddb5\ud83e"}',
        Told("rejected", "bad_text"),
    ),
    ("both halves", "set", r'{"note": "\ud83e\uddb5"}', note("\U0001f9b5")),
    ("zero", "set", r'{"note": "a\u0000b"}', Told("rejected", "bad_text")),
    ("zero, raw", "set", '{"note": "a\0b"}', MALFORMED),
    ("line break, raw", "set", '{"note": "a\nb"}', MALFORMED),
    ("line break", "set", r'{"note": "a\r\nb"}', note("a\r\nb")),
    (
        "other control characters",
        "set",
        r'{"note": "\u0001\u001f\u007f\u0085"}',
        note("\1\x1f\x7f\x85"),
    ),
    ("line separators", "set", '{"note": "\u2028\u2029"}', note("\u2028\u2029")),
    ("no characters", "set", r'{"note": "\uffff\ufffe\ufeff"}', note("\uffff\ufffe\ufeff")),
    ("right to left", "set", '{"note": "\u202eabc\u200f\u200d"}', note("\u202eabc\u200f\u200d")),
    ("composed", "set", '{"note": "\u00e9"}', note("\u00e9")),
    ("decomposed", "set", '{"note": "e\u0301"}', note("e\u0301")),
    ("compatibility form", "set", '{"note": "\ufb01 \u212b"}', note("\ufb01 \u212b")),
    ("markup", "set", r'{"note": "<\/script>%s{{x}}\\"}', note("</script>%s{{x}}\\")),
    ("spaces kept", "set", '{"note": "  a  "}', note("  a  ")),
    ("empty", "set", '{"note": ""}', note("")),
    ("escape nobody knows", "set", r'{"note": "\x41"}', MALFORMED),
    ("escape cut short", "set", r'{"note": "\u00"}', MALFORMED),
    ("text as long as allowed", "set", json.dumps({"note": "x" * 2000}), note("x" * 2000)),
    ("text too long", "set", json.dumps({"note": "x" * 2001}), Told("rejected", "too_long")),
    ("text far too long", "set", json.dumps({"note": "x" * 900_000}), Told("rejected", "too_long")),
    # Names
    ("doubled key", "set", '{"pain": 4, "pain": 4}', MALFORMED),
    ("doubled key, escaped", "set", r'{"pain": 4, "p\u0061in": 5}', MALFORMED),
    ("keys alike but for case", "set", '{"pain": 4, "Pain": 5}', Told("rejected", "bad_name")),
    ("empty key", "set", '{"": 4}', Told("rejected", "bad_name")),
    ("fullwidth key", "set", '{"\uff50ain": 4}', Told("rejected", "bad_name")),
    ("key with half a character", "set", r'{"\ud83e": 4}', Told("rejected", "bad_name")),
    ("key with zero", "set", r'{"pain\u0000": 4}', Told("rejected", "bad_name")),
    ("key and line break", "set", r'{"pain\n": 4}', Told("rejected", "bad_name")),
    ("name of 32", "set", name_of(32), Told("deferred", "unknown_field")),
    ("name of 33", "set", name_of(33), Told("rejected", "bad_name")),
    ("name of 100,000", "set", name_of(100_000), Told("rejected", "bad_name")),
    ("field __proto__", "set", '{"__proto__": {"pain": 9}}', Told("rejected", "bad_name")),
    ("field constructor", "set", '{"constructor": 1}', Told("deferred", "unknown_field")),
    ("field prototype", "set", '{"prototype": 1}', Told("deferred", "unknown_field")),
    ("taking __proto__ away", "unset", '["__proto__"]', Told("rejected", "bad_name")),
    ("adding to __proto__", "add", '{"__proto__": ["x"]}', Told("rejected", "bad_name")),
    ("member __proto__", "add", '{"muscles": ["__proto__"]}', Told("rejected", "not_a_choice")),
    ("member constructor", "add", '{"muscles": ["constructor"]}', Told("rejected", "not_a_choice")),
    (
        "member with half a character",
        "add",
        r'{"muscles": ["\ud800"]}',
        Told("rejected", "not_a_choice"),
    ),
    (
        "member of 100,000",
        "add",
        json.dumps({"muscles": ["x" * 10**5]}),
        Told("rejected", "not_a_choice"),
    ),
    (
        "member twice",
        "add",
        '{"muscles": ["calf.left", "calf.left"]}',
        Stored({"pain": 4, "muscles": {"calf.left": True}}),
    ),
    ("kind __proto__", "kind", '"__proto__"', Told("rejected", "bad_name")),
    ("kind constructor", "kind", '"constructor"', Told("deferred", "unknown_kind")),
    ("kind of 33", "kind", '"' + "k" * 33 + '"', Told("rejected", "bad_name")),
    ("kind and line break", "kind", r'"cramp\n"', Told("rejected", "bad_name")),
    ("kind with zero", "kind", r'"cramp\u0000"', Told("rejected", "bad_name")),
    ("kind with half a character", "kind", r'"cramp\ud800"', Told("rejected", "bad_name")),
    ("kind of another alphabet", "kind", '"\u0441ramp"', Told("rejected", "bad_name")),
    ("id __proto__", "id", '"__proto__"', Told("rejected", "bad_id")),
    ("id constructor", "id", '"constructor"', Told("rejected", "bad_id")),
    ("id in capitals", "id", f'"{ID.upper()}"', Told("rejected", "bad_id")),
    ("id and line break", "id", rf'"{ID}\n"', Told("rejected", "bad_id")),
    ("id with zero", "id", rf'"{ID[:-1]}\u0000"', Told("rejected", "bad_id")),
    ("id of fullwidth digits", "id", f'"{ID[:-1]}\uff11"', Told("rejected", "bad_id")),
    ("id with half a character", "id", r'"\ud800"', Told("rejected", "bad_id")),
    ("id of 100,000", "id", '"' + "1" * 10**5 + '"', Told("rejected", "bad_id")),
    ("id as number", "id", "1", Told("rejected", "bad_id")),
    ("way of changing nobody knows", "op", '"__proto__"', Told("deferred", "unknown_op")),
    ("mutation in capitals", "mid", f'"{MID.upper()}"', Told("rejected", "bad_id")),
    ("mutation with half a character", "mid", r'"\udfff"', Told("rejected", "bad_id")),
    ("part __proto__", "__proto__", '{"pain": 9}', Told("deferred", "unknown_field")),
    ("part constructor", "constructor", '{"prototype": {}}', Told("deferred", "unknown_field")),
    # Shapes
    ("too deep for a record", "set", '{"pain": [[[[[]]]]]}', Told("rejected", "too_large")),
    ("100,000 deep", "set", '{"pain": ' + "[" * 10**5 + "]" * 10**5 + "}", MALFORMED),
    ("objects 20,000 deep", "set", '{"a": ' * 20_000 + "1" + "}" * 20_000, MALFORMED),
    (
        "100 names, none known",
        "set",
        json.dumps({f"f{n}": 1 for n in range(100)}),
        Told("deferred", "unknown_field"),
    ),
    (
        "101 names",
        "set",
        json.dumps({f"f{n}": 1 for n in range(101)}),
        Told("rejected", "too_large"),
    ),
    (
        "50,000 names",
        "set",
        json.dumps({f"f{n}": 1 for n in range(50_000)}),
        Told("rejected", "too_large"),
    ),
    (
        "400,000 names to take away",
        "unset",
        "[" + "0," * 400_000 + "0]",
        Told("rejected", "too_large"),
    ),
    (
        "201 members",
        "add",
        json.dumps({"muscles": ["calf.left"] * 201}),
        Told("rejected", "too_large"),
    ),
    (
        "400,000 members",
        "add",
        '{"muscles": [' + "0," * 400_000 + "0]}",
        Told("rejected", "wrong_type"),
    ),
    ("a list for an object", "set", "[]", Told("rejected", "wrong_type")),
    ("null for an object", "set", "null", Told("rejected", "wrong_type")),
    ("an object for a list", "unset", "{}", Told("rejected", "wrong_type")),
]

# --- One part of the envelope, replaced by raw JSON -----------------------------------------------

ENVELOPE: list[tuple[str, str, str, Any]] = [
    ("clock not a number", "now", "NaN", MALFORMED),
    ("clock of 2^53 + 1", "now", str(2**53 + 1), MALFORMED),
    ("clock with a fraction", "now", "1.5", MALFORMED),
    ("protocol as float", "protocol", "1.0", PAIN_4),
    ("protocol as text", "protocol", '"1"', Refused(400, "bad_protocol")),
    ("schema of 2^15", "schema", str(2**15), MALFORMED),
    ("limit of minus zero", "limit", "-0", MALFORMED),
    ("limit of 4,000 digits", "limit", "9" * 4000, MALFORMED),
    ("account in capitals", "account", '"0193A1B2-0000-7000-8000-000000000001"', MALFORMED),
    ("account with half a character", "account", r'"\ud800"', MALFORMED),
    ("account of nobody", "account", f'"{ID}"', Refused(409, "account_mismatch")),
    ("epoch with zero", "epoch", r'"\u0000"', MALFORMED),
    ("cursor with half a character", "cursor", r'"\ud800"', Refused(400, "bad_cursor")),
    ("cursor with zero", "cursor", r'"1.\u0000"', Refused(400, "bad_cursor")),
    ("cursor of 500,000", "cursor", '"' + "1" * 500_000 + '"', Refused(400, "bad_cursor")),
    (
        "cursor of fullwidth digits",
        "cursor",
        '"\uff11.' + "0" * 32 + '"',
        Refused(400, "bad_cursor"),
    ),
    ("device __proto__", "device", '{"id": "__proto__"}', PAIN_4),
    ("device of 64", "device", '{"id": "' + "d" * 64 + '"}', PAIN_4),
    ("device of 65", "device", '{"id": "' + "d" * 65 + '"}', MALFORMED),
    ("device and line break", "device", r'{"id": "phone\n"}', MALFORMED),
    ("device with a doubled key", "device", '{"id": "phone", "id": "phone"}', MALFORMED),
    ("label with half a character", "device", r'{"id": "phone", "label": "\ud800 \u0000"}', PAIN_4),
    ("label of 100,000", "device", '{"id": "phone", "label": "' + "x" * 10**5 + '"}', PAIN_4),
    ("doubled key with one value", "pad", '1, "pad": 1', MALFORMED),
    ("doubled key far down", "pad", '[{"a": [{"b": 1, "b": 2}]}]', MALFORMED),
    ("part __proto__ nobody reads", "__proto__", '{"account": null, "changes": []}', PAIN_4),
    ("part constructor nobody reads", "constructor", '{"prototype": {"account": null}}', PAIN_4),
    ("part nobody reads, half a character", "pad", r'"\ud800"', PAIN_4),
    ("part nobody reads, not a number", "pad", "NaN", MALFORMED),
    ("trailing comma", "pad", "1,", MALFORMED),
    ("comment", "pad", "1 /* one */", MALFORMED),
    ("single quotes", "pad", "'1'", MALFORMED),
    ("raw half of a character", "pad", b'"\xed\xa0\x80"', MALFORMED),
    ("overlong form", "pad", b'"\xc0\x80"', MALFORMED),
    ("character cut short", "pad", b'"\xf0\x9f\xa6"', MALFORMED),
    ("beyond Unicode", "pad", b'"\xf4\x90\x80\x80"', MALFORMED),
    ("another encoding", "pad", "é".encode("latin-1"), MALFORMED),
    (
        "200 changes that are none",
        "changes",
        "[" + "0," * 199 + "0]",
        Told("rejected", "wrong_type"),
    ),
    ("201 changes", "changes", "[" + "0," * 200 + "0]", Refused(413, "batch_too_large")),
    ("450,000 changes", "changes", "[" + "0," * 450_000 + "0]", Refused(413, "batch_too_large")),
    ("450,000 things nobody reads", "pad", "[" + "0," * 450_000 + "0]", PAIN_4),
    ("exactly as large as allowed", "pad", "fill", PAIN_4),
    ("one byte more", "pad", "fill+1", Refused(413, "too_large")),
]

# --- The body as a whole --------------------------------------------------------------------------

BODIES: list[tuple[str, bytes, Refused]] = [
    ("empty", b"", MALFORMED),
    ("only spaces", b" \n", MALFORMED),
    ("null", b"null", MALFORMED),
    ("true", b"true", MALFORMED),
    ("a number", b"1", MALFORMED),
    ("a text", b'"x"', MALFORMED),
    ("a list", b"[]", MALFORMED),
    ("an empty object", b"{}", MALFORMED),
    ("not a number alone", b"NaN", MALFORMED),
    ("zero bytes", b"\0" * 100, MALFORMED),
    ("1,000 deep", b"[" * 1000 + b"]" * 1000, MALFORMED),
    ("never closed", b"[" * 100_000, MALFORMED),
    ("closed only", b"]" * 100_000, MALFORMED),
    ("1 MiB of spaces", b" " * MIB, MALFORMED),
    ("1 MiB and one", b" " * (MIB + 1), Refused(413, "too_large")),
    ("4 MiB", b" " * (4 * MIB), Refused(413, "too_large")),
]

# What is done to a body that was good until then.
SPOILT: list[tuple[str, Any]] = [
    ("byte order mark", lambda text: b"\xef\xbb\xbf" + text.encode()),
    ("UTF-16", lambda text: text.encode("utf-16")),
    ("UTF-16 without its mark", lambda text: text.encode("utf-16-le")),
    ("UTF-32", lambda text: text.encode("utf-32")),
    ("two bodies", lambda text: (text * 2).encode()),
    ("something behind it", lambda text: text.encode() + b"x"),
    ("zero behind it", lambda text: text.encode() + b"\0"),
    ("cut short", lambda text: text.encode()[:-1]),
    ("in a list", lambda text: f"[{text}]".encode()),
    ("as text", lambda text: json.dumps(text).encode()),
]


def ids(table: list[Any]) -> list[str]:
    return [row[0] for row in table]


def with_raw(body: dict[str, Any], part: str, raw: str | bytes) -> bytes:
    """Return `body` as JSON with that part of it, new or not, as it is given."""
    rest = json.dumps({name: value for name, value in body.items() if name != part})
    key = json.dumps(part).encode()
    return (
        rest[:-1].encode()
        + b", "
        + key
        + b": "
        + (raw if isinstance(raw, bytes) else raw.encode())
        + b"}"
    )


def post(api: Any, body: bytes, content_type: str = "application/json") -> Any:
    return api.post(URL, body, content_type=content_type)


def check(reply: Any, expected: Any) -> None:
    """Assert what was answered and, just as much, what was written."""
    if isinstance(expected, Refused):
        assert (reply.status_code, reply.json()["error"]["code"]) == expected
        assert Version.objects.count() == Record.objects.count() == Device.objects.count() == 0
        return
    assert reply.status_code == 200, reply.content
    answer = reply.json()
    if isinstance(expected, Told):
        results = {(r["status"], r["error"]["code"]) for r in answer["results"]}
        assert results == {expected}
        assert Version.objects.count() == Record.objects.count() == 0
        return
    assert [r["status"] for r in answer["results"]] == ["applied"]
    assert [row["fields"] for row in answer["changes"]] == [expected.fields]
    record = Record.objects.get()
    assert record.fields == expected.fields
    compact = json.dumps(expected.fields, separators=(",", ":"), ensure_ascii=False)
    assert record.size == Diary.objects.get().bytes_used == len(compact.encode())


def still_works(api: Any, owner: Any) -> None:
    """A good change after it is applied: nothing was left behind."""
    answer = send(api, owner, patch(id=str(uuid.uuid4()), seq=9))
    assert [result["status"] for result in answer["results"]] == ["applied"]


@pytest.mark.parametrize(("part", "raw", "expected"), [row[1:] for row in PARTS], ids=ids(PARTS))
def test_every_change_in_the_corpus_has_its_one_outcome(api, owner, part, raw, expected):
    change = {name: value for name, value in patch(id=ID, mid=MID).items() if name != "set"}
    if part == "add":
        change["set"] = {"pain": 4}
    if part in {"base_rev", "seq", "at", "schema", "kind", "id", "op", "mid"}:
        change["set"] = {"pain": 4}

    reply = post(
        api, with_raw(request(owner), "changes", b"[" + with_raw(change, part, raw) + b"]")
    )

    check(reply, expected)
    still_works(api, owner)


@pytest.mark.parametrize(("part", "raw", "expected"), [r[1:] for r in ENVELOPE], ids=ids(ENVELOPE))
def test_every_envelope_in_the_corpus_has_its_one_outcome(api, owner, part, raw, expected):
    good = request(owner, patch(id=ID, mid=MID))
    if isinstance(raw, str) and raw.startswith("fill"):
        room = (
            LIMITS["body_bytes"]
            - len(with_raw(good, part, '""'))
            + len(raw.removeprefix("fill")) // 2
        )
        raw = '"' + "x" * room + '"'

    reply = post(api, with_raw(good, part, raw))

    check(reply, expected)
    still_works(api, owner)


@pytest.mark.parametrize(("body", "expected"), [row[1:] for row in BODIES], ids=ids(BODIES))
def test_every_body_in_the_corpus_has_its_one_outcome(api, owner, body, expected):
    check(post(api, body), expected)
    still_works(api, owner)


@pytest.mark.parametrize("spoil", [row[1] for row in SPOILT], ids=ids(SPOILT))
def test_a_good_body_that_was_spoilt_is_malformed(api, owner, spoil):
    text = json.dumps(request(owner, patch()))

    check(post(api, spoil(text)), MALFORMED)
    still_works(api, owner)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "latin-1", "nonsense", '"'])
def test_a_body_is_utf_8_whatever_its_header_claims(api, owner, charset):
    body = json.dumps(request(owner, patch(set={"note": "é \U0001f9b5"})), ensure_ascii=False)

    reply = post(api, body.encode(), f"application/json; charset={charset}")

    check(reply, note("é \U0001f9b5"))


def test_texts_alike_to_the_eye_stay_apart(api, owner):
    alike = ["\u00e9", "e\u0301", "\u212b", "\u00c5", "A\u030a", "\ufb01", "fi"]
    made = [patch(seq=n, set={"note": text}) for n, text in enumerate(alike, start=1)]

    answer = send(api, owner, *made)

    assert [row["fields"]["note"] for row in answer["changes"]] == alike


def addresses() -> list[str]:
    """Every address of the API without parameters that reads a JSON body."""
    found = get_resolver("core.api_urls").reverse_dict.lists()
    names = [name for name, _ in found if isinstance(name, str)]
    paths = [reverse(name) for name in names if not _parameters(name)]
    return sorted(path for path in paths if _reads_json(resolve(path).func))


def _parameters(name: str) -> bool:
    return any(parts for _path, parts in get_resolver("core.api_urls").reverse_dict[name][0])


def _reads_json(view: Any) -> bool:
    parsers = getattr(view.view_class, "parser_classes", ())
    return StrictJSONParser in parsers and hasattr(view.view_class, "post")


UNREADABLE = [row for row in BODIES if row[0] not in {"empty", "an empty object"}]


@pytest.mark.parametrize("body", [row[1] for row in UNREADABLE], ids=ids(UNREADABLE))
def test_no_address_reads_what_nobody_can_mean(api, body):
    assert URL in addresses()

    for address in addresses():
        reply = api.post(address, body, content_type="application/json")

        assert reply.status_code in {400, 413}, (address, reply.status_code)
        assert reply.json()["error"]["code"] in {"malformed", "invalid", "too_large"}, address


def test_the_corpus_covers_what_it_must():
    assert START < 2**53
    assert len(PARTS) + len(ENVELOPE) + len(BODIES) + len(SPOILT) > 150
    assert len({*ids(PARTS)}) == len(PARTS)
    assert len({*ids(ENVELOPE)}) == len(ENVELOPE)
