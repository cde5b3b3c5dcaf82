from email.parser import BytesFeedParser
from email.policy import default

arriving = [
    b"Subject: Measure",
    b"ments\r\nFrom: sensor@example.org\r",
    b"\n\r\n21.5\r\n21",
    b".7\r\n",
]

parser = BytesFeedParser(policy=default)
for piece in arriving:
    parser.feed(piece)
message = parser.close()

print(message["Subject"])
body = message.get_body(("plain", "html"))  # None if there is no text
print("no text" if body is None else body.get_content().split())
