from email.message import EmailMessage
from email.utils import make_msgid

message = EmailMessage()
message.set_content("The plot needs a reader that shows HTML.")
image_id = make_msgid(domain="example.org")
message.add_alternative(
    f'<p>May:</p><img src="cid:{image_id[1:-1]}">', subtype="html"
)
page = message.get_body(("html",))
page.add_related(
    b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", cid=image_id
)

for part in message.walk():
    print(part.get_content_type())
image = list(page.iter_parts())[1]
print(image["Content-Disposition"], image["Content-ID"] == image_id)
