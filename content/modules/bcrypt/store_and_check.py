import bcrypt

password = "correct horse battery staple".encode()
stored = bcrypt.hashpw(password, bcrypt.gensalt())

print(stored[:7].decode(), "+", len(stored) - 7, "characters of salt and hash")
print("right password:", bcrypt.checkpw(password, stored))
print("wrong password:", bcrypt.checkpw(b"Tr0ub4dor&3", stored))

again = bcrypt.hashpw(password, bcrypt.gensalt())
print("same hash again:", stored == again)
