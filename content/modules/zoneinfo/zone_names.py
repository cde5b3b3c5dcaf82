from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

for name in ("Asia/Kolkata", "Mars/Olympus", "../etc/passwd"):
    try:
        zone = ZoneInfo(name)
    except ZoneInfoNotFoundError:
        print(f"{name:14} unknown")
    except (ValueError, OSError):
        print(f"{name:14} not a name of a zone")
    else:
        print(f"{name:14} fine: {zone.key}")

names = available_timezones()
print("hundreds of names:", len(names) > 300)
print("with Lisbon:", [name for name in names if "Lisbon" in name])
print("same object again:", ZoneInfo("UTC") is ZoneInfo("UTC"))
