from email.message import EmailMessage
from email.mime.text import MIMEText

old = MIMEText("Back on Monday.")
new = EmailMessage()
new.set_content("Back on Monday.")
for message in (old, new):
    try:
        print(type(message).__name__, message.get_content())
    except AttributeError as error:
        print("AttributeError:", error)
