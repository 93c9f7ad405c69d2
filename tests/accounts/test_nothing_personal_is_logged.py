"""Canary words typed into every form; none of them may turn up in a log."""

import logging

import pytest

from tests.diary.build import patch

EMAIL = "canary-address@example.org"
PASSWORD, WRONG, NEW = "canary-password-1", "canary-wrong-22", "canary-renewed-333"


@pytest.fixture
def logged(caplog, capfd):
    caplog.set_level(logging.DEBUG)

    def read():
        out, err = capfd.readouterr()
        return (caplog.text + out + err).lower()

    return read


def test_no_address_password_or_code_reaches_a_log(new_phone, bea, logged, caplog):
    phone = new_phone().sign_up(EMAIL, PASSWORD)
    codes = phone.codes(password=WRONG).json()["codes"]
    new_phone().sign_in(EMAIL, WRONG)
    new_phone().allauth("auth/signup", {"email": EMAIL, "password": WRONG})
    new_phone().allauth("auth/password/request", {"email": EMAIL})
    new_phone().allauth("auth/password/reset", {"key": "canary-key", "password": NEW})
    new_phone().allauth("auth/login", b'{"email": "canary\\ud800", "password": "canary\\ud800"}')
    new_phone().recover(EMAIL, "canary-code", NEW)
    new_phone().recover(EMAIL, codes[0], "canary")
    new_phone().recover(EMAIL, codes[0], NEW)
    for number in range(10):
        new_phone().recover(EMAIL, f"canary-{number}", NEW)
    bea.sign_in(EMAIL, NEW)

    said = logged()

    assert "bad request" in said  # the log was really read
    assert "canary" not in said
    assert not [code for code in codes if code in said]


def test_nothing_of_tokens_devices_deletion_or_export_reaches_a_log(
    new_phone, new_script, logged, monkeypatch
):
    monkeypatch.setattr("core.accounts.lifetime._FRESH", 0)
    phone, tablet = new_phone().sign_up(EMAIL, PASSWORD), new_phone()
    tablet.sign_in(EMAIL, PASSWORD)
    account = phone.who()["account"]
    for one, name in ((phone, "canary-phone"), (tablet, "canary-tablet")):
        one.write("canary-note", device=name)
    made = phone.make_token("canary-token", password=PASSWORD).json()
    script = new_script(made["token"])
    script.sync(account, patch(set={"note": "canary-script"}))
    phone.make_token("canary-token", password=WRONG)
    phone.make_token("canary-token" * 9, password=PASSWORD)
    new_script(made["token"][:-1] + "~").sync(account, patch(set={"note": "canary-refused"}))
    new_script("canary-no-token").who()
    for one in (phone, tablet, new_phone()):
        one.get("/api/v1/account/tokens/")
        one.get("/api/v1/account/devices/")
        one.export(password=WRONG)
    assert "canary-note" in str(phone.exported(password=PASSWORD))
    assert b"canary-note" in b"".join(script.send("/api/v1/export/").streaming_content)
    phone.send("/api/v1/account/devices/canary-tablet/", method="DELETE")
    tablet.sync(patch(set={"note": "canary-after"}), account=account)
    phone.delete_account("later", WRONG)
    phone.delete_account("later", PASSWORD)
    script.sync(account, patch(set={"note": "canary-too-late"}))
    phone.sync(patch(set={"note": "canary-too-late"}))
    phone.send("/api/v1/account/keep/")
    phone.delete_account("now", PASSWORD)
    phone.sync(patch(set={"note": "canary-too-late"}), account=account)

    said = logged()

    assert "gone: /api/v1/sync/" in said  # the log was really read, to the last step
    assert "canary" not in said
    assert made["token"].lower() not in said
    assert account not in said
