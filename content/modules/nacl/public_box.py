from nacl.public import Box, PrivateKey, PublicKey

zoe = PrivateKey.generate()  # each makes one and keeps it
bert = PrivateKey.generate()
for_zoe = bytes(bert.public_key)  # public keys are handed over
for_bert = bytes(zoe.public_key)

box = Box(zoe, PublicKey(for_zoe))
letter = box.encrypt("Meet me at noon".encode())

received = Box(bert, PublicKey(for_bert)).decrypt(letter)
print(received.decode())
print(len(for_zoe), "bytes of key")
