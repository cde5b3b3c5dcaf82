from collections import Counter
from email import message_from_bytes
from email.errors import HeaderDefect
from email.policy import default

inbox = [
    b"Subject: fine\n\nHello\n",
    b"Subject: cut\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nhi",
    b"Subject: code\nContent-Transfer-Encoding: base64\n\nSGVsb!G8=\n",
    b"Date: tomorrow\nFrom: <ada@example.org\n\nHi\n",
]

found = Counter()
for raw in inbox:
    message = message_from_bytes(raw, policy=default)
    for part in message.walk():
        part.get_payload(decode=True)  # may add defects
        found.update(type(defect) for defect in part.defects)
        for header in part.values():
            found.update(type(defect) for defect in header.defects)

for kind in sorted(found, key=lambda kind: kind.__name__):
    place = "header" if issubclass(kind, HeaderDefect) else "message"
    print(f"{found[kind]} {place:<7} {kind.__name__}")
