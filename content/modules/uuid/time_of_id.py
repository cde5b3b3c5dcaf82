import uuid
from datetime import datetime, timedelta, timezone

START = datetime(1582, 10, 15, tzinfo=timezone.utc)

old = uuid.UUID("a8098c1a-f86e-11da-bd1a-00112444be1e")
made = START + timedelta(microseconds=old.time // 10)
print(f"version {old.version}, made {made:%d %B %Y %H:%M} UTC")
print(f"on the machine with the address {old.node:012x}")

new = uuid.UUID("018f6a2b-3c00-7abc-8def-0123456789ab")
made = datetime.fromtimestamp((new.int >> 80) / 1000, timezone.utc)
print(f"version {new.version}, made {made:%d %B %Y %H:%M} UTC")
