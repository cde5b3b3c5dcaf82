from email.iterators import body_line_iterator, typed_subpart_iterator
from email.message import EmailMessage

message = EmailMessage()
message.set_content("Meeting moved.\nRoom 4, at ten.\n")
message.add_attachment("room,hour\n4,10\n", subtype="csv", filename="plan.csv")
message.add_attachment(
    b"\x89PNG", maintype="image", subtype="png", filename="map.png"
)

for line in body_line_iterator(message):
    print("|", line.rstrip())

for part in typed_subpart_iterator(message, "text", "csv"):
    print(part.get_filename(), part.get_content().split())
print([p.get_filename() for p in typed_subpart_iterator(message, "image")])
