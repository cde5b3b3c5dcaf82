from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

reader = PrivateKey.generate()
public = bytes(reader.public_key)  # everybody may have it

letterbox = SealedBox(PublicKey(public))
letters = [letterbox.encrypt(text.encode()) for text in ("Hi", "Grüße")]

for letter in letters:
    print(SealedBox(reader).decrypt(letter).decode())
try:
    SealedBox(PrivateKey.generate()).decrypt(letters[0])
except CryptoError:
    print("not for this reader, or changed")
