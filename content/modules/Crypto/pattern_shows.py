from Crypto.Cipher import AES
from Crypto.Random import get_random_bytes

key = get_random_bytes(32)
rows = b"salary: 5200 EUR" * 2 + b"salary: 4900 EUR"

ecb = AES.new(key, AES.MODE_ECB).encrypt(rows)
gcm, tag = AES.new(key, AES.MODE_GCM).encrypt_and_digest(rows)
for name, data in (("ECB", ecb), ("GCM", gcm)):
    blocks = [data[at:at + 16] for at in range(0, len(data), 16)]
    print(name, "first and second row equal?", blocks[0] == blocks[1])
