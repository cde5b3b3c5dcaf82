from email.generator import BytesGenerator
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

message = EmailMessage()
message["Subject"] = "Soup of the day"
message.set_content("Käsesuppe\n")

with open("soup.eml", "wb") as file:
    BytesGenerator(file, policy=SMTP).flatten(message)

for line in Path("soup.eml").read_bytes().splitlines(keepends=True):
    print(line)
