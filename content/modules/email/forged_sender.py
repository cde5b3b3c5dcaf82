import email
from email.policy import default

data = b"Received: from 203.0.113.9\nFrom: Your bank <info@bank.example>\n\n"
message = email.message_from_bytes(data, policy=default)
print("claims:", message["From"].addresses[0].addr_spec)
print("from:", message["Received"])  # added by the server that took the mail
