from email.message import EmailMessage

message = EmailMessage()
message["From"] = "Ada <ada@example.org>"
message["To"] = "grace@example.org, mary@example.org"
message["Subject"] = "Tea on Friday"
message.set_content("Dear both,\n\nfour o'clock, bring cake.\n")

print(message)
try:
    message["Subject"] = "Coffee instead"
except ValueError as error:
    print("refused:", error)
