from email.charset import Charset
from email.mime.text import MIMEText

NAMES = {None: "none", 1: "quoted-printable", 2: "base64", 3: "shorter"}

for name in ("us-ascii", "iso-8859-1", "utf-8", "koi8-r"):
    charset = Charset(name)
    header = NAMES[charset.header_encoding]
    print(f"{name:<11} {header:<17} {NAMES[charset.body_encoding]}")

print(MIMEText("Käse", _charset="iso-8859-1").get_payload())
