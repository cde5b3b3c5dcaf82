from email import message_from_string
from email.message import EmailMessage
from email.policy import default

raw = 'Content-Type: multipart/mixed; boundary="x"\n\nno parts here\n'
message = message_from_string(raw, policy=default)
for part in message.walk():
    print([type(defect).__name__ for defect in part.defects])

answer = EmailMessage()
try:
    answer["Subject"] = "Hello\nBcc: everybody@example.org"
except ValueError as error:
    print("refused:", error)
