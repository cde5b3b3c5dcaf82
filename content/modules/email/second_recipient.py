from email.message import EmailMessage

message = EmailMessage()
message["To"] = "ada@example.org"
try:
    message["To"] = "bob@example.org"
except ValueError as error:
    print("ValueError:", error)
message["Comments"] = "draft"
message["Comments"] = "final"
message.replace_header("To", "bob@example.org")
print(message)
