from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

picture = EmailMessage()
picture.set_content(b"\x89PNG", maintype="image", subtype="png")
print("text body:", picture.get_body(("plain", "html")))

letter = EmailMessage()
letter.set_content("See attachment.")
letter.add_attachment("a,b\n", subtype="csv", filename="rates.csv")
try:
    letter.get_content()
except KeyError as error:
    print("KeyError:", error)

odd = message_from_bytes(
    b"Content-Type: text/plain; charset=klingon\n\ncaf\xe9", policy=default
)
try:
    odd.get_content()
except LookupError as error:
    print("LookupError:", error)
print(odd.get_payload(decode=True).decode("latin-1"))
