import hashlib

guesses = (b"123456", b"sunshine", b"moonlight")
table = {hashlib.sha256(guess).digest(): guess for guess in guesses}
leaked = {"ada": b"sunshine", "bob": b"sunshine"}
for user, password in leaked.items():
    print(user, "found:", table.get(hashlib.sha256(password).digest()))
cost = {"n": 2**14, "r": 8, "p": 5}
salts = {"ada": b"16 random bytes.", "bob": b"16 other bytes .."}
slow = [hashlib.scrypt(leaked[n], salt=salts[n], **cost) for n in salts]
print("with a salt, found:", table.get(slow[0]), "- equal:", slow[0] == slow[1])
