from email import message_from_string, policy
from email.headerregistry import AddressHeader

text = "To: Ana <ana@example.org>\n\n"
for rules in (policy.compat32, policy.default):
    to = message_from_string(text, policy=rules)["To"]
    parsed = isinstance(to, AddressHeader)
    print(parsed, to.addresses[0].addr_spec if parsed else type(to).__name__)
