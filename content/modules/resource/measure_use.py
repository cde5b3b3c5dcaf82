import resource
import sys
import time

unit = 1 if sys.platform == "darwin" else 1024  # bytes, or kibibytes
before = resource.getrusage(resource.RUSAGE_SELF)
started = time.monotonic()

table = b"x" * 200_000_000
checksum = sum(table[:2_000_000])
time.sleep(0.5)

after = resource.getrusage(resource.RUSAGE_SELF)
peak = after.ru_maxrss * unit
user = after.ru_utime - before.ru_utime
system = after.ru_stime - before.ru_stime
elapsed = time.monotonic() - started
print("checksum:", checksum)
print("peak memory is 200 MB or more:", peak >= 200_000_000)
print("busy for a part of the time:", 0 < user + system < elapsed)
