import io
from email.generator import DecodedGenerator
from email.message import EmailMessage

message = EmailMessage()
message["From"] = "Ada <ada@example.org>"
message["Subject"] = "Figures"
message.set_content("The figures of May.\n")
message.add_attachment(
    b"\x89PNG", maintype="image", subtype="png", filename="plot.png"
)

out = io.StringIO()
fmt = "[left out: %(filename)s, %(type)s]"
DecodedGenerator(out, fmt=fmt).flatten(message)
body = out.getvalue().replace("\r\n", "\n").partition("\n\n")[2]
print(body.strip())
