from email.contentmanager import raw_data_manager
from email.message import EmailMessage

contents = [
    ("Käse", {"subtype": "markdown"}),
    (b"\x89PNG", {"maintype": "image", "subtype": "png"}),
    (b"a,b\n", {"maintype": "text", "subtype": "csv"}),
]

for content, how in contents:
    message = EmailMessage()
    raw_data_manager.set_content(message, content, **how)
    kind = message.get_content_type()
    print(f"{kind:<13} {message['Content-Transfer-Encoding']:<6}", end=" ")
    print(repr(raw_data_manager.get_content(message)))

try:
    message.set_content(b"\x89PNG")  # the method asks the same manager
except TypeError:
    print("bytes need a maintype and a subtype")
