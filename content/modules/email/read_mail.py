from email import message_from_bytes
from email.policy import default

raw = (
    b"From: =?utf-8?q?Zo=C3=AB?= <zoe@example.org>\r\n"
    b"Subject: =?utf-8?b?VGVhIOKYlQ==?=\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n"
    b"\r\n"
    b"Caf=C3=A9 at four?\r\n"
)
try:
    message = message_from_bytes(raw, policy=default)
    body = message.get_body(preferencelist=("plain", "html"))
    print(message["From"], "|", message["Subject"])
    text = "a mail without text" if body is None else body.get_content()
    print(text.strip())
except Exception as error:  # damage may raise nearly anything
    print("cannot be read:", error)
print("undecoded without the policy:", message_from_bytes(raw)["Subject"])
