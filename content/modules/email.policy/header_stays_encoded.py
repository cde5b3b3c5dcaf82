import email
from email import policy

text = "Subject: =?utf-8?q?Caf=C3=A9_closed?=\n\nBack on Monday.\n"
for message in (
    email.message_from_string(text),
    email.message_from_string(text, policy=policy.default),
):
    print(type(message).__name__, message["Subject"])
