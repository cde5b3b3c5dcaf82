import sys
import zoneinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

zoneinfo.reset_tzpath([])     # as on Windows
sys.modules["tzdata"] = None  # as long as tzdata is not installed
for name in ("Europe/Paris", "UTC"):
    try:
        print(ZoneInfo(name))
    except ZoneInfoNotFoundError as error:
        print("ZoneInfoNotFoundError:", error.args[0])
