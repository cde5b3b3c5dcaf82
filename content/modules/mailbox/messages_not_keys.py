# set-up: a box with two messages
import mailbox

box = mailbox.mbox("box.mbox")
for number in (1, 2):
    box.add(f"Subject: Bill {number}\n\nPlease pay.\n")
box.flush()
# end of set-up
for message in box:
    print(type(message).__name__, message["Subject"])
for key, message in box.items():
    if message["Subject"] == "Bill 1":
        box.remove(key)
print("left:", [message["Subject"] for message in box])
