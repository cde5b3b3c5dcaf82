import io
from email.generator import DecodedGenerator
from email.message import EmailMessage
from email.policy import default

message = EmailMessage()
message["From"] = "Ada <ada@example.org>"
message["Subject"] = "Figures"
message.set_content("The figures of May.\n")
message.add_attachment(
    b"\x89PNG", maintype="image", subtype="png", filename="plot.png"
)

out = io.StringIO()
fmt = "[left out: %(filename)s, %(type)s]"
DecodedGenerator(out, fmt=fmt, policy=default).flatten(message)
body = out.getvalue().partition("\n\n")[2]
print(body.strip())
