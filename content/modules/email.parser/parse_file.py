# set-up: a file with a mail
from pathlib import Path

Path("invoice.eml").write_bytes(
    b"From: shop@example.org\r\n"
    b"Subject: Invoice 17\r\n"
    b"Content-Type: text/plain; charset=iso-8859-1\r\n"
    b"\r\n"
    b"Gem\xfcse: 12,50 EUR\r\n"
)
# end of set-up
from email.parser import BytesParser
from email.policy import default

with open("invoice.eml", "rb") as file:
    message = BytesParser(policy=default).parse(file)

print(type(message).__name__, "|", message["Subject"])
body = message.get_body(("plain", "html"))  # None if there is no text
print("no text" if body is None else body.get_content().strip())
