from datetime import datetime, timezone
from zoneinfo import ZoneInfo

madrid = ZoneInfo("Europe/Madrid")

typed = datetime.strptime("2024-12-24 18:30", "%Y-%m-%d %H:%M")
print("typed: ", typed, "| zone:", typed.tzinfo)

event = typed.replace(tzinfo=madrid)
stored = event.astimezone(timezone.utc).isoformat()
print("stored:", stored)

loaded = datetime.fromisoformat(stored)
shown = loaded.astimezone(madrid)
print("shown: ", f"{shown:%d.%m.%Y %H:%M %Z}")
print("key of the zone:", madrid.key)
