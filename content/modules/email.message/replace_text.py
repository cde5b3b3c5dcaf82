from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Your order"
message.set_content("Dear {name}, your order is on its way.\n")
message.add_alternative("<p>Dear {name}, it is on its way.</p>", subtype="html")
message.add_attachment(
    b"%PDF-1.7", maintype="application", subtype="pdf", filename="bill.pdf"
)

for subtype in ("plain", "html"):
    body = message.get_body(preferencelist=(subtype,))
    if body is not None:
        text = body.get_content().replace("{name}", "Zoë")
        body.set_content(text, subtype=subtype)
        print(text.strip())
print([part.get_filename() for part in message.iter_attachments()])

message.clear_content()
print(message.get_content_type(), message.keys(), message.get_payload())
