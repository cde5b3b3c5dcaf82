import mailbox
from datetime import datetime, timezone
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

box = mailbox.mbox("news.mbox")
for year in (2019, 2022, 2024):
    mail = EmailMessage()
    mail["Subject"] = f"Letter of {year}"
    mail["Date"] = datetime(year, 5, 1, tzinfo=timezone.utc)
    box.add(mail)
box.flush()

limit = datetime(2022, 1, 1, tzinfo=timezone.utc)
for key, message in box.items():
    if parsedate_to_datetime(message["Date"]) < limit:
        box.discard(key)

fresh = mailbox.mbox("news.mbox")
print("on disk before flush:", len(fresh))
fresh.close()
box.flush()
box.close()

fresh = mailbox.mbox("news.mbox")
print("after: ", [message["Subject"] for message in fresh])
fresh.close()
