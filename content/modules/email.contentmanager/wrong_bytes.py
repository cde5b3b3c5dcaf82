from email import message_from_bytes
from email.contentmanager import raw_data_manager
from email.policy import default

message = message_from_bytes(
    b"Content-Type: text/plain; charset=utf-8\n\nK\xe4sesuppe\n",
    policy=default,
)
read = raw_data_manager.get_content

print(read(message).strip())
print(read(message, errors="ignore").strip())
try:
    read(message, errors="strict")
except UnicodeDecodeError as error:
    print("strict:", error.reason)
data = message.get_payload(decode=True)
for charset in ("utf-8", "cp1252", "latin-1"):  # the strict ones first
    try:
        print(data.decode(charset).strip())
        break
    except UnicodeDecodeError:
        pass
