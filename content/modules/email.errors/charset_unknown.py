from email import message_from_bytes
from email.errors import MessageError
from email.policy import default

for charset in ("klingon", "utf-8", "latin-1"):
    raw = f"Content-Type: text/plain; charset={charset}\n\nCaf\xe9"
    mail = message_from_bytes(raw.encode("latin-1"), policy=default)
    try:
        print(f"{charset:8}", mail.get_content(), mail.defects)
    except (MessageError, LookupError) as error:
        print(f"{charset:8}", repr(error))
