from cryptography.fernet import Fernet

key = Fernet.generate_key()  # once; then keep it, apart from the data
fernet = Fernet(key)

token = fernet.encrypt("Zoë's PIN is 4711".encode())
print(token[:6], len(token), "characters")

text = fernet.decrypt(token).decode()
print(text)
print("same again?", fernet.encrypt(b"yes") == fernet.encrypt(b"yes"))
