from email.parser import BytesHeaderParser
from email.policy import default

raw = (
    b"From: Ada <ada@example.org>\n"
    b"Subject: Holiday\n"
    b" pictures\n"
    b"Content-Type: multipart/mixed; boundary=cut\n\n"
    b"--cut\nContent-Type: image/jpeg\n\n" + b"A" * 50_000 + b"\n--cut--\n"
)

message = BytesHeaderParser(policy=default).parsebytes(raw)
print(message["Subject"], "from", message["From"])
print(message.get_content_type(), "taken apart:", message.is_multipart())
print(f"body left as it is: {len(message.get_payload()):,} characters")
