from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Your order"
message.set_content("Your order 17 is on its way.")
message.add_alternative(
    "<p>Your order <b>17</b> is on its way.</p>", subtype="html"
)

print(message.get_content_type())
for part in message.iter_parts():
    print(f"{part.get_content_type():<11}", part.get_content().strip())
print("best plain version:", message.get_body(("plain",)).get_content().strip())
