"""Output that hangs on accident or on the clock is not recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.examples import run as runner
from generator.examples import update as updating
from tests.examples.parts import HERE, example, outcome


@pytest.mark.parametrize(
    "code",
    [
        "print({'a', 'b', 'c', 'd', 'e', 'f', 'g'})\n",
        "import os\nprint(os.getcwd())\n",
        "import time\nprint(time.tzname)\n",
        "print(object())\n",
        "import os\nprint(os.environ['LANG'])\n",
    ],
    ids=["set order", "folder", "time zone", "address", "locale"],
)
def test_output_that_depends_on_accident_is_not_recorded(small: Path, code: str) -> None:
    before = example(small).record.read_bytes()
    verdict = outcome(small, code, update=True)
    assert verdict.problem is not None
    assert verdict.problem.code == "V605"
    assert example(small).record.read_bytes() == before


CLOCK = {
    "the year": "import datetime\nprint(datetime.date.today().year)\n",
    "how old somebody is": (
        "from datetime import date\nprint((date.today() - date(2000, 1, 1)).days > 10_000_000_000 // 10**6)\n"
        "print((date.today() - date(2000, 1, 1)).days // 365)\n"
    ),
    "the day of the week": "import time\nprint(time.strftime('%A'))\n",
    "the month by another name": "from time import localtime as now\nprint(now().tm_mon)\n",
    "the year of a log": (
        "import logging, sys\nlogging.basicConfig(stream=sys.stdout, format='%(asctime)s', datefmt='%Y')\n"
        "logging.error('x')\n"
    ),
    "the date of an e-mail": "import email.utils\nprint(email.utils.formatdate()[:16])\n",
    "the calendar": "import calendar, datetime\nprint(calendar.monthrange(*datetime.datetime.now().timetuple()[:2]))\n",
}
"""What follows the clock from one day to another, though not from one second to the next."""


@pytest.mark.parametrize("what", CLOCK)
def test_output_that_follows_the_clock_is_not_recorded(
    small: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Elsewhere it may be another day now, which is found before.
    monkeypatch.setattr(updating, "OTHER_CONDITIONS", runner.Conditions("4242"))
    before = example(small).record.read_bytes()
    verdict = outcome(small, CLOCK[what], update=True)
    assert verdict.problem is not None
    assert str(verdict.problem) == (
        f"content/modules/textwrap/bad_width.py:1:1: V607 under {HERE.key} it prints something else on another day\n"
        "    hint: give it a fixed date, or print what does not follow the clock"
    )
    assert example(small).record.read_bytes() == before


NO_CLOCK = {
    "a fixed date": "import datetime\nprint(datetime.date(2026, 11, 28).year)\n",
    "how long it took": "import time\nbegun = time.time()\nprint(time.time() - begun < 30)\n",
    "what kind of thing it is": "import datetime\nprint(type(datetime.datetime.now()).__name__)\n",
    "the very function": "import time\nprint(callable(time.time), time.localtime(0).tm_year)\n",
    "a time zone": "import zoneinfo\nprint(zoneinfo.ZoneInfo('Asia/Kolkata').key)\n",
    "an error of datetime": "import datetime\ntry:\n    datetime.date(1, 13, 1)\nexcept ValueError as error:\n    print(error)\n",
}


@pytest.mark.parametrize("what", NO_CLOCK)
def test_what_only_asks_the_clock_is_recorded(small: Path, what: str) -> None:
    verdict = outcome(small, NO_CLOCK[what], update=True)
    assert (verdict.status, verdict.problem) == ("passed", None)
