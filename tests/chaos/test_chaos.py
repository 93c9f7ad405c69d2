"""Five phones and two, a bad network, kills and restored backups for a while: nothing is lost.

CHAOS_MINUTES (3) is how long all of it may take. The seed stays the same unless CHAOS_SEED names
another: `make chaos` takes a new one each time, and one that fails goes into seeds.txt.
"""

import os

import pytest

from tests.chaos.run import chaos
from tests.chaos.seeds import KEPT

MINUTES = float(os.environ.get("CHAOS_MINUTES", "3"))
SEED = int(os.environ.get("CHAOS_SEED", "51258"))
SHORT = 1 / 3


def test_whatever_happens_phones_and_account_agree_in_the_end(tmp_path):
    # Half of the time goes to starting, to the end in peace, and to the model runs beside this.
    wrong = chaos(SEED, MINUTES / 2, tmp_path)

    assert wrong == [], f"seed {SEED}\n" + "\n".join(wrong[:40])


@pytest.mark.parametrize("seed", KEPT["chaos"])
def test_a_seed_that_once_failed_passes(tmp_path, seed):
    assert chaos(seed, SHORT, tmp_path) == []
