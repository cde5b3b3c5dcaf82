import stat
from pathlib import Path

device = Path("/dev/full")  # behaves like a disk without room
print(stat.filemode(device.stat().st_mode))
try:
    device.write_text("a report")
except OSError as error:
    print(error.strerror)
