from email.message import EmailMessage

message = EmailMessage()
message["Subject"] = "Minutes"
message["To"] = "ada@example.org"
message["X-Tag"] = "draft"
message["X-Tag"] = "internal"

try:
    message["Subject"] = "Minutes of May"
except ValueError as error:
    print("ValueError:", error)
message.replace_header("Subject", "Minutes of May")
del message["To"]
message["To"] = "ada@example.org, grace@example.org"

print(message.get_all("X-Tag", []))
del message["x-tag"]
print(message["X-Tag"], message.get("Cc", "nobody"), len(message))
print(message.items())
