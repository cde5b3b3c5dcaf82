from email.parser import BytesParser
from email.policy import compat32, default

raw = b"Content-Type: text/plain;" + b"(" * 5_000 + b"\n\nTwo cups\n"
for policy in (default, compat32):
    try:
        mail = BytesParser(policy=policy).parsebytes(raw)
        print("parsed:", mail.get_content_type())
    except RecursionError:
        print("refused: RecursionError")
