from datetime import datetime, timezone
from email.utils import format_datetime, formatdate, parsedate_to_datetime

moment = datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc)
for text in (formatdate(moment.timestamp()), format_datetime(moment)):
    print(text, "->", parsedate_to_datetime(text).tzinfo)
text = formatdate(moment.timestamp(), localtime=True)
print(parsedate_to_datetime(text) == moment)
