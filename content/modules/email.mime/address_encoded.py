from email.mime.text import MIMEText
from email.utils import formataddr

mail = MIMEText("Two cups")
name, address = "Zoë", "zoe@example.org"
for recipient in (f"{name} <{address}>", formataddr((name, address))):
    del mail["To"]
    mail["To"] = recipient
    print(mail.as_string().splitlines()[3])
