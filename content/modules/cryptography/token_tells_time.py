import base64
from datetime import UTC, datetime

from cryptography.fernet import Fernet

fernet = Fernet(Fernet.generate_key())
token = fernet.encrypt_at_time(b"yes", 1_790_000_000)

# A stranger without the key:
made = int.from_bytes(base64.urlsafe_b64decode(token)[1:9])
print("made", datetime.fromtimestamp(made, UTC))
print(len(token), len(fernet.encrypt(b"by no means whatever")))
