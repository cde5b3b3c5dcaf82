from email.charset import QP, Charset
from email.mime.text import MIMEText

readable = Charset("utf-8")
readable.body_encoding = QP

for charset in ("utf-8", readable):
    message = MIMEText("Käsesuppe, 4,50 EUR", _charset=charset)
    print(message["Content-Transfer-Encoding"])
    print("  ", message.get_payload().strip())
