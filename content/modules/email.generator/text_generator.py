import io
from email.generator import BytesGenerator, Generator
from email.message import EmailMessage

message = EmailMessage()
message.set_content("Käsesuppe\n")

as_text = io.StringIO()
Generator(as_text, mangle_from_=False).flatten(message)
as_bytes = io.BytesIO()
BytesGenerator(as_bytes, mangle_from_=False).flatten(message)

print(as_text.getvalue(), end="----\n")
print(as_bytes.getvalue().decode("utf-8").strip())
