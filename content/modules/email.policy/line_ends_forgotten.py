from email.message import EmailMessage
from email.policy import SMTP

message = EmailMessage()
message["To"] = "ada@example.org"
print(message.as_bytes(policy=SMTP))
print(message.as_bytes())

message = EmailMessage(policy=SMTP)
message["To"] = "ada@example.org"
print(message.as_bytes())
