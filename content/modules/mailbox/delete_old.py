# set-up: a file with three mails
import mailbox

box = mailbox.mbox("news.mbox")
for subject, date in {
    "Spring": "Wed, 1 May 2019 09:00:00 -0000",
    "Summer": "Mon, 1 Aug 2022 09:00:00 +0200",
    "No date": "",
}.items():
    box.add(f"Subject: {subject}\nDate: {date}\n\nNews.\n")
box.close()
# end of set-up
import mailbox
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime


def is_old(message, limit=datetime(2022, 1, 1, tzinfo=timezone.utc)):
    try:
        sent = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError, OverflowError):  # missing, or no date
        return False
    return sent.replace(tzinfo=sent.tzinfo or timezone.utc) < limit


box = mailbox.mbox("news.mbox", create=False)
for key in box.keys():  # one message in memory at a time
    if is_old(box[key]):
        box.discard(key)

fresh = mailbox.mbox("news.mbox")
print("on disk before flush:", len(fresh))
fresh.close()
box.flush()
box.close()

fresh = mailbox.mbox("news.mbox")
print("after: ", [message["Subject"] for message in fresh])
fresh.close()
