import base64
import hashlib
import unicodedata

import bcrypt


def prepare(password):
    text = unicodedata.normalize("NFC", password)
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return base64.b64encode(digest)  # always 44 bytes


ROUNDS = 4  # so that this example is fast; leave the default of 12 otherwise
phrase = "a sentence that I can remember " * 3
print(len(phrase.encode("utf-8")), "bytes")

try:
    bcrypt.hashpw(phrase.encode("utf-8"), bcrypt.gensalt(ROUNDS))
except ValueError as error:
    print("ValueError:", str(error).partition(",")[0])

stored = bcrypt.hashpw(prepare(phrase), bcrypt.gensalt(ROUNDS))
print(bcrypt.checkpw(prepare(phrase), stored))
print(bcrypt.checkpw(prepare(phrase + "!"), stored))
