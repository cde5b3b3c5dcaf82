from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Hello {name}"
message.set_content("Dear {name}, your order is on its way.\n")
message.add_attachment(
    b"%PDF-1.7", maintype="application", subtype="pdf", filename="bill.pdf"
)

body = message.get_body(preferencelist=("plain",))
body.set_content(body.get_content().replace("{name}", "Zoë"))

print(message.get_body(("plain",)).get_content().strip())
print([part.get_filename() for part in message.iter_attachments()])

message.clear_content()
print(message.get_content_type(), message.keys(), message.get_payload())
