from nacl import pwhash
from nacl.exceptions import CryptoError, InvalidkeyError
from nacl.secret import SecretBox
from nacl.utils import random


def box_for(password, salt):
    return SecretBox(pwhash.argon2id.kdf(
        SecretBox.KEY_SIZE, password.encode(), salt,
        opslimit=pwhash.argon2id.OPSLIMIT_INTERACTIVE,
        memlimit=pwhash.argon2id.MEMLIMIT_INTERACTIVE))


salt = random(pwhash.argon2id.SALTBYTES)  # stored with the data
locked = box_for("blue bicycle", salt).encrypt(b"PIN 4711")
print(box_for("blue bicycle", salt).decrypt(locked))
try:
    box_for("red bicycle", salt).decrypt(locked)
except CryptoError:
    print("wrong password, or changed data")

stored = pwhash.str(b"s3cret tea")  # for a login
try:
    pwhash.verify(stored, b"guess")
except InvalidkeyError as error:
    print(error)
