import email
from email.policy import default

data = b"Content-Type: text/plain; charset=x-mac-vt\n\nCaf\xe9 closed\n"
message = email.message_from_bytes(data, policy=default)
try:
    print(message.get_content())
except LookupError as error:
    print("LookupError:", error)
    print(message.get_payload(decode=True).decode("latin-1"))
