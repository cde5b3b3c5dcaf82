from email.headerregistry import Address, Group
from email.message import EmailMessage

ada = Address("Lovelace, Ada", "ada", "example.org")
grace = Address("Grace", addr_spec="grace@example.org")

message = EmailMessage()
message["From"] = ada
message["To"] = [grace, Address(username="mary", domain="example.org")]
message["Cc"] = Group("Reviewers", (ada, grace))
print(message.as_string().strip())

for wrong in ("grace at example.org", "grace@example.org, mary"):
    try:
        Address(addr_spec=wrong)
    except ValueError as error:
        print(f"{wrong!r}: {type(error).__name__}")
