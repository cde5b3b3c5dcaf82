from email import message_from_bytes
from email.errors import MessageDefect
from email.policy import default

raw = (
    b"Subject: Report\n"
    b"Content-Type: text/plain\n"
    b"Content-Transfer-Encoding: base64\n\n"
    b"SGVsbG8gQWRh!\n"
)

lenient = message_from_bytes(raw, policy=default)
print(lenient.get_content(), [type(d).__name__ for d in lenient.defects])

policy = default.clone(raise_on_defect=True)
try:
    message_from_bytes(raw, policy=policy).get_content()
except MessageDefect as error:
    print("raised:", type(error).__name__)
