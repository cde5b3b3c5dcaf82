import mailbox
from email.message import EmailMessage
from pathlib import Path

box = mailbox.mbox("sent.mbox")
box.lock()
try:
    for to in ("ada@example.org", "grace@example.org"):
        mail = EmailMessage()
        mail["From"] = "office@example.org"
        mail["To"] = to
        mail.set_content("From Monday on we open at nine.\n")
        entry = mailbox.mboxMessage(mail)
        entry.set_from("office@example.org", (2024, 5, 17, 16, 0, 0, 4, 138, 0))
        box.add(entry)
    box.flush()
finally:
    box.unlock()
    box.close()

lines = Path("sent.mbox").read_text(encoding="utf-8").splitlines()
print(*lines[:8], f"... {len(lines)} lines", sep="\n")
