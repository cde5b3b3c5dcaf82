from nacl.secret import SecretBox

box = SecretBox(b"k" * SecretBox.KEY_SIZE)
try:
    box.encrypt("Zoë")
except TypeError as error:
    print(error)
print(box.decrypt(box.encrypt("Zoë".encode())).decode())
