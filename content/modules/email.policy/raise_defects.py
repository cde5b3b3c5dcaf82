from email import message_from_string
from email.errors import MessageDefect
from email.policy import default

raw = (
    "Subject: Report\n"
    "Content-Type: text/plain\n"
    "Content-Transfer-Encoding: base64\n\n"
    "SGVsbG8gQWRh!\n"
)

lenient = message_from_string(raw, policy=default)
print(lenient.get_content(), [type(d).__name__ for d in lenient.defects])

policy = default.clone(raise_on_defect=True)
try:
    message_from_string(raw, policy=policy).get_content()
except MessageDefect as error:
    print("raised:", type(error).__name__)
