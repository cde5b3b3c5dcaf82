from email.contentmanager import raw_data_manager
from email.message import EmailMessage

text = "Käsesuppe, 4,50 EUR\n"

for cte in (None, "quoted-printable", "base64"):
    message = EmailMessage()
    raw_data_manager.set_content(message, text, cte=cte)
    print(f"{message['Content-Transfer-Encoding']:<18}", end="")
    print(message.as_bytes().partition(b"\n\n")[2])

message = EmailMessage()
message.set_content("Käse\n", charset="latin-1", cte="quoted-printable")
print(message["Content-Type"], message.get_payload().strip())
try:
    message.set_content("Käse\n", cte="7bit")
except UnicodeError:
    print("7bit takes ASCII only")
