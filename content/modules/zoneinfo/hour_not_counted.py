from datetime import datetime, timezone
from zoneinfo import ZoneInfo

paris = ZoneInfo("Europe/Paris")
evening = datetime(2024, 3, 30, 22, tzinfo=paris)
morning = datetime(2024, 3, 31, 6, tzinfo=paris)
print("by the digits:", morning - evening)
utc = [time.astimezone(timezone.utc) for time in (evening, morning)]
print("that passed:  ", utc[1] - utc[0])
