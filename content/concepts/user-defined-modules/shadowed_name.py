from pathlib import Path

Path("calendar.py").write_text("days_off = ['Friday']\n")

import calendar  # meant the one of the standard library

try:
    calendar.monthrange(2024, 2)
except AttributeError as error:
    print(type(error).__name__, "- which file is this?")
    print("ours:", Path(calendar.__file__).samefile("calendar.py"))
