from email import message_from_string
from email.message import EmailMessage
from email.policy import EmailPolicy


class HouseRules(EmailPolicy):
    def header_max_count(self, name):
        if name.lower() == "x-ticket":
            return 1
        return super().header_max_count(name)


rules = HouseRules(linesep="\r\n", max_line_length=60)
message = EmailMessage(policy=rules)
message["X-Ticket"] = "4711"
try:
    message["X-Ticket"] = "4712"
except ValueError as error:
    print(error)

print(repr(message.as_string()))
copy = message_from_string(message.as_string(), policy=rules)
print(copy["X-Ticket"])
try:
    rules.utf8 = True
except AttributeError as error:
    print(type(error).__name__, "- use clone")
