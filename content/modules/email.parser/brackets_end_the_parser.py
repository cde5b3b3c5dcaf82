from email.parser import BytesParser
from email.policy import compat32, default

body = b"\n\nTwo cups\n"
for damage in (b"(" * 5_000, b"name*"):
    raw = b"Content-Type: text/plain; " + damage + body
    for policy in (default, compat32):
        try:
            mail = BytesParser(policy=policy).parsebytes(raw)
            print("parsed:", mail.get_content_type())
        except Exception as error:
            print("refused:", type(error).__name__)
