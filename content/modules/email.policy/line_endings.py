from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8, default

message = EmailMessage()
message["To"] = "zoe@example.org"
message["Subject"] = "Crème"
message.set_content("four\n")

policies = {"default": default, "SMTP": SMTP, "SMTPUTF8": SMTPUTF8}
for name, policy in policies.items():
    for line in message.as_bytes(policy=policy).splitlines(keepends=True):
        if line.startswith(b"Subject"):
            print(f"{name:<8} {line}")
