import base64
import hashlib

stored = (
    "$6$saltsalt$WoGZaYGj38vSUN2hXoPvoaAEaLm015JPMaXH9qQDaqZw54rgptyODUsl."
    "R47DD0DdGEwLOeeimj1GpuPq9INP/"
)
salt = stored.split("$")[2]
plain = hashlib.sha512((salt + "moonlight").encode()).digest()  # one round
print("hashlib agrees:", base64.b64encode(plain)[:86].decode() in stored)
print("leave it to another package:", stored.startswith("$"))
