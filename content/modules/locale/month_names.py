import locale
from contextlib import contextmanager
from datetime import date


@contextmanager
def locale_for(category, name):
    before = locale.setlocale(category)
    locale.setlocale(category, name)
    try:
        yield
    finally:
        locale.setlocale(category, before)


with locale_for(locale.LC_TIME, "C"):  # or "fr_FR.UTF-8", if installed
    months = [f"ABMON_{n}" for n in range(1, 13)]
    print(*(locale.nl_langinfo(getattr(locale, month)) for month in months))
    print("DAY_1 is Sunday everywhere:", locale.nl_langinfo(locale.DAY_1))
    print("strftime uses them:", f"{date(2024, 5, 17):%A %d %B %Y}")
    print("short date format:", locale.nl_langinfo(locale.D_FMT))
