import bcrypt

salt = b"16 bytes of salt"  # os.urandom(16), kept beside the encrypted data
key = bcrypt.kdf(b"passphrase", salt, desired_key_bytes=32, rounds=50)
print(len(key), "bytes:", key.hex()[:24])

same = bcrypt.kdf(b"passphrase", salt, desired_key_bytes=32, rounds=50)
print("same key again:", key == same)
print("other salt:    ", key == bcrypt.kdf(b"passphrase", salt[::-1], 32, 50))
