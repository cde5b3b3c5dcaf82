from email.errors import HeaderParseError
from email.headerregistry import Address, Group
from email.message import EmailMessage

ada = Address("Lovelace, Ada", "ada", "example.org")
grace = Address("Grace", addr_spec="grace@example.org")

message = EmailMessage()
message["From"] = ada
message["To"] = [grace, Address(username="mary", domain="example.org")]
message["Cc"] = Group("Reviewers", (ada, grace))
print(message.as_string().strip())

for wrong in ("grace at example.org", "grace@example.org, mary", "grace@"):
    try:
        Address(addr_spec=wrong)
    except (ValueError, HeaderParseError, AttributeError, IndexError):
        # the last two in older releases
        print(f"{wrong!r} is refused")
