import imaplib
from datetime import date, datetime, timezone

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def imap_date(day):
    return f"{day.day:02d}-{MONTHS[day.month - 1]}-{day.year}"


criteria = ["UNSEEN", "SINCE", imap_date(date(2024, 5, 7)), "FROM", '"Ada L"']
criteria += ["SUBJECT", "tea"]
print(" ".join(criteria))

moment = datetime(2024, 5, 17, 16, 0, tzinfo=timezone.utc)
print(imaplib.Time2Internaldate(moment))
print(imaplib.ParseFlags(rb"2 (FLAGS (\Seen \Answered))"))
