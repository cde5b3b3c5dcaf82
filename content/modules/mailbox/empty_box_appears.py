import mailbox
from pathlib import Path

mailbox.mbox("misspelt.mbox").close()
print(Path("misspelt.mbox").exists())
try:
    mailbox.mbox("other.mbox", create=False)
except mailbox.NoSuchMailboxError:
    print("NoSuchMailboxError", Path("other.mbox").exists())
