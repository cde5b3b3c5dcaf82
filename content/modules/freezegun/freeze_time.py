import time
from datetime import date, datetime

from freezegun import freeze_time


def age(born):
    today = date.today()
    return today.year - born.year - (
        (today.month, today.day) < (born.month, born.day)
    )


@freeze_time("2024-02-29")
def test_age():
    assert age(date(1996, 2, 29)) == 28
    assert age(date(1996, 3, 1)) == 27


test_age()
with freeze_time("2024-12-31 23:59:59"):
    print(date.today(), datetime.now(), time.time())
    print(datetime.now().strftime("%A"), date.today().isocalendar())
print("real again:", date.today() > date(2024, 12, 31))
