from email import message_from_bytes
from email.mime.text import MIMEText
from email.policy import default

old = MIMEText("Two cups")
print(hasattr(old, "get_content"), old.policy.__class__.__name__)
print(old.get_payload(decode=True).decode())
new = message_from_bytes(old.as_bytes(), policy=default)
print(new.get_content())
