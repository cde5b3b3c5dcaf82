from email import message_from_string
from email.message import EmailMessage
from email.policy import default

raw = 'Content-Type: multipart/mixed; boundary="x"\n\nno parts here\n'
message = message_from_string(raw, policy=default)
print([type(defect).__name__ for defect in message.defects])

answer = EmailMessage()
try:
    answer["Subject"] = "Hello\nBcc: everybody@example.org"
except ValueError as error:
    print("refused:", error)
