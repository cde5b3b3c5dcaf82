from email import message_from_bytes
from email.policy import compat32, default

raw = b"From: =?utf-8?q?Zo=C3=AB?= <zoe@example.org>\n\nAt four.\n"

for name, policy in (("compat32", compat32), ("default", default)):
    message = message_from_bytes(raw, policy=policy)
    print(f"{name}: {type(message).__name__}, {message['From']}")
    try:
        print("  ", message.get_content().strip())
    except AttributeError as error:
        print("  ", error)
