# set-up: a file with two mails
from pathlib import Path

Path("archive.mbox").write_text(
    "From ada@example.org Fri May 17 16:00:00 2024\n"
    "From: Ada <ada@example.org>\nSubject: =?utf-8?q?Caf=C3=A9?=\n\n"
    "At four.\n\n"
    "From grace@example.org Sat May 18 09:30:00 2024\n"
    "From: Grace <grace@example.org>\nSubject: Bug found\n\n"
    ">From the relay I took a moth.\n",
    encoding="ascii",
)
# end of set-up
import mailbox
from email import policy
from email.parser import BytesParser

parse = BytesParser(policy=policy.default).parse
box = mailbox.mbox("archive.mbox", factory=parse, create=False)
for key in box.keys():
    try:
        message = box[key]
        body = message.get_body(("plain",))  # None if there is only HTML
        text = "no plain text" if body is None else body.get_content().strip()
        print(key, message["From"])
        print(f"   {message['Subject']}: {text}")
    except Exception as error:  # what a broken header may raise
        print(key, "cannot be read:", error)
box.close()
