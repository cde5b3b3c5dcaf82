import django
from django.conf import settings
from django.core import mail

settings.configure(
    EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend",
    DEFAULT_FROM_EMAIL="orders@example.org",
)
django.setup()

to = ["ada@example.org"]
mail.send_mail("Your order", "It is on its way.", None, to)

message = mail.EmailMessage("Your bill", "See the file.", to=to)
message.attach("bill.csv", "item,price\nteapot,24.00\n", "text/csv")
message.send()

for sent in mail.outbox:
    names = [attachment.filename for attachment in sent.attachments]
    print(f"{sent.subject:<10} from {sent.from_email} to {sent.to[0]} {names}")

try:
    mail.send_mail("Hello\nBcc: everybody@example.org", "", None, to)
except ValueError:
    print("refused: a subject with a line break")
