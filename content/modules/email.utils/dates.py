from datetime import datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime

berlin = timezone(timedelta(hours=2))
tea = datetime(2024, 5, 17, 16, 0, tzinfo=berlin)

print(format_datetime(tea))
print(format_datetime(tea.astimezone(timezone.utc), usegmt=True))

found = parsedate_to_datetime("Fri, 17 May 2024 16:00:00 +0200")
print(found.isoformat(), found == tea)
print(repr(parsedate_to_datetime("Fri, 17 May 2024 14:00:00 -0000").tzinfo))
try:
    parsedate_to_datetime("next Friday")
except ValueError as error:
    print(type(error).__name__)
