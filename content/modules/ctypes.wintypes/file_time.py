from ctypes.wintypes import FILETIME
from datetime import datetime, timedelta, timezone

START = datetime(1601, 1, 1, tzinfo=timezone.utc)
MASK = 0xFFFF_FFFF


def to_datetime(filetime):
    ticks = filetime.dwHighDateTime << 32 | filetime.dwLowDateTime
    return START + timedelta(microseconds=ticks // 10)


def to_filetime(moment):
    ticks = (moment - START) // timedelta(microseconds=1) * 10
    return FILETIME(ticks & MASK, ticks >> 32)


opened = to_filetime(datetime(2024, 5, 3, 8, 30, tzinfo=timezone.utc))
print(opened.dwLowDateTime, opened.dwHighDateTime)
print(to_datetime(opened).isoformat())
print(to_datetime(FILETIME(0, 0)).date())
