# set-up: a text file
from pathlib import Path

Path("notes.txt").write_text("Bring cake.\n")
# end of set-up
import mailbox
from pathlib import Path

try:
    mailbox.mbox("lost.mbox", create=False)
except mailbox.NoSuchMailboxError as error:
    print("NoSuchMailboxError:", Path(error.args[0]).name)

inbox = mailbox.Maildir("Mail")
try:
    inbox["1715961600.V1"]
except KeyError as error:
    print("KeyError:", error)
print("get:", inbox.get("1715961600.V1"))

try:
    inbox.get_folder("Archive")
except mailbox.NoSuchMailboxError as error:
    print("NoSuchMailboxError:", Path(error.args[0]).name)

notes = mailbox.mbox("notes.txt")
print("mails in a text file:", len(notes))
notes.close()
