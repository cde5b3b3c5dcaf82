from email import message_from_string
from email.policy import default
from email.utils import formataddr, parseaddr

message = message_from_string(
    "From: Ada Lovelace <ada@example.org>\n"
    "To: grace@example.org, =?utf-8?q?Zo=C3=AB?= <zoe@example.org>\n"
    "Date: Fri, 17 May 2024 16:00:00 +0200\n\n",
    policy=default,
)
sender = message["From"].addresses[0]
print(sender.display_name, "|", sender.addr_spec, "|", sender.domain)
print([address.addr_spec for address in message["To"].addresses])
print(message["To"])
print(message["Date"].datetime.isoformat())

print(parseaddr("Ada Lovelace <ada@example.org>"))
print(formataddr(("Zoë", "zoe@example.org")))
