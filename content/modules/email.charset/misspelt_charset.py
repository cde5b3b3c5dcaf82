from email.charset import Charset
from email.mime.text import MIMEText

for spelling in ("utf8", "utf-8"):
    mail = MIMEText("Grüße", "plain", Charset(spelling))
    print(mail["Content-Type"])
