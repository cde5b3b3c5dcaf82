import sys
from pathlib import Path

Path("calendar.py").write_text("print('my appointments')")
try:
    import http.cookiejar
except ImportError as error:
    print(type(error).__name__, "in", error.name)
Path("calendar.py").rename("appointments.py")
sys.modules.pop("calendar", None)
import calendar

print(calendar.month_name[1])
