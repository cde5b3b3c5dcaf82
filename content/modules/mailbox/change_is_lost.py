# set-up: a box with two messages
import mailbox

box = mailbox.mbox("box.mbox")
for number in (1, 2):
    box.add(f"Subject: Bill {number}\n\nPlease pay.\n")
box.flush()
# end of set-up
message = box[0]
message.replace_header("Subject", "Paid")
print(box[0]["Subject"])
box[0] = message
print(box[0]["Subject"])
