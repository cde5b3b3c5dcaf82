# set-up: a box with two messages
import mailbox

box = mailbox.mbox("box.mbox")
for number in (1, 2):
    box.add(f"Subject: Bill {number}\n\nPlease pay.\n")
box.flush()
# end of set-up
box.remove(0)
box.flush()
print("open:", box.keys())
box.close()
print("opened again:", mailbox.mbox("box.mbox").keys())

folder = mailbox.Maildir("folder")
keys = [folder.add(f"Subject: Bill {number}\n") for number in (1, 2)]
folder.remove(keys[0])
print("Maildir:", mailbox.Maildir("folder").keys() == keys[1:])
