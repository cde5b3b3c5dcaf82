from Crypto.Cipher import AES
from Crypto.Util.Padding import pad, unpad

key = b"k" * 32
cipher = AES.new(key, AES.MODE_CBC)
data = cipher.encrypt(pad(b"pay 100 to Bert", 16))

iv = bytearray(cipher.iv)  # a stranger, who has no key
iv[4] ^= ord("1") ^ ord("9")
opened = AES.new(key, AES.MODE_CBC, iv=bytes(iv)).decrypt(data)
print(unpad(opened, 16))
