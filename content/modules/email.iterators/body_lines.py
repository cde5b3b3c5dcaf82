from email.iterators import body_line_iterator, typed_subpart_iterator
from email.message import EmailMessage

message = EmailMessage()
message.set_content("Café at ten.\nRoom 4.\n", cte="quoted-printable")
message.add_attachment("room,hour\n4,10\n", subtype="csv", filename="plan.csv")
message.add_attachment(
    b"\x89PNG", maintype="image", subtype="png", filename="map.png"
)

for line in body_line_iterator(message):
    print("as it came:", line.rstrip())
for part in typed_subpart_iterator(message, "text", "plain"):
    for line in part.get_content().splitlines():
        print("decoded:   ", line)
for part in typed_subpart_iterator(message, "text", "csv"):
    print(part.get_filename(), part.get_content().split())
print([p.get_filename() for p in typed_subpart_iterator(message, "image")])
