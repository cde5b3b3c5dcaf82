from email.utils import parsedate_to_datetime

for zone in ("+0100", "EST", "CET"):
    moment = parsedate_to_datetime(f"Mon, 2 Mar 2026 09:30:00 {zone}")
    print(f"{zone:<6}", moment, "naive" if moment.tzinfo is None else "")
