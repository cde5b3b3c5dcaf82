from email import message_from_string
from email.errors import MessageDefect, MessageError
from email.policy import strict

texts = {
    "whole": "Subject: Tea\n\nAt four.\n",
    "cut off": "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nhalf\n",
    "no header": "At four.\n",
    "bad code": "Content-Transfer-Encoding: base64\n\nSGVsb!G8=\n",
}

for name, text in texts.items():
    try:
        message = message_from_string(text, policy=strict)
        for part in message.walk():
            part.get_payload(decode=True)  # damage in bodies shows here
        print(f"{name:<9} accepted")
    except (MessageDefect, IndexError, RecursionError) as error:
        print(f"{name:<9} {type(error).__name__}")

print("MessageError catches them:", issubclass(MessageDefect, MessageError))
print("ValueError catches them:  ", issubclass(MessageDefect, ValueError))
