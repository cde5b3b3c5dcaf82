from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

message = EmailMessage()
message["To"] = "zoe@example.org"
message["Subject"] = "Crème brûlée"
message.set_content("Für zwei Personen.\n")

Path("recipe.eml").write_bytes(message.as_bytes(policy=SMTP))

for line in Path("recipe.eml").read_bytes().splitlines(keepends=True):
    print(line)
