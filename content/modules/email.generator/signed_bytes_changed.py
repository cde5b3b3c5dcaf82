import email
import io
from email.generator import BytesGenerator

raw = b"Subject:  two  cups\n\nas always\n"
copy = io.BytesIO()
BytesGenerator(copy).flatten(email.message_from_bytes(raw))
print(raw)
print(copy.getvalue())
