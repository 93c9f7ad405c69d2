"""Put entries into a person's account at once: filling by POST would take the bench minutes.

Run by the bench: `python -m tests.bench.naive.fill USER ACCOUNT NUMBER`.
"""

import sys
from itertools import islice

import django

django.setup()

from tests.bench.entries import entries  # noqa: E402
from tests.bench.naive.models import Entry  # noqa: E402

if __name__ == "__main__":
    user, account, number = sys.argv[1:]
    found = islice(entries(account), int(number))
    Entry.objects.bulk_create((Entry(user_id=user, **entry) for entry in found), batch_size=500)
