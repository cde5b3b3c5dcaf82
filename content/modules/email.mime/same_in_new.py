from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

old = MIMEMultipart("alternative")
old["Subject"] = "Crème"
old.attach(MIMEText("Für Sie", "plain", "utf-8"))
old.attach(MIMEText("<p>Für Sie</p>", "html", "utf-8"))

new = EmailMessage()
new["Subject"] = "Crème"
new.set_content("Für Sie")
new.add_alternative("<p>Für Sie</p>", subtype="html")

for message in (old, new):
    kinds = [part.get_content_type() for part in message.walk()]
    print(type(message).__name__, *kinds)
    text = next(part for part in message.walk() if not part.is_multipart())
    print("  ", text["Content-Transfer-Encoding"], repr(text.get_payload()))
