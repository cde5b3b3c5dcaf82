# set-up: two files
from pathlib import Path

Path("backup.tar").write_bytes(b"all my photos " * 20_000)
Path("returned.tar").write_bytes(b"any my photos " + b"all my photos " * 19_999)
# end of set-up
import hmac

KEY = b"32 random bytes on both computers"


def sign_file(path):
    signer = hmac.new(KEY, digestmod="sha256")
    with open(path, "rb") as file:
        while chunk := file.read(65536):
            signer.update(chunk)
    return signer.digest()


before = sign_file("backup.tar")
print("untouched:", hmac.compare_digest(sign_file("backup.tar"), before))

print("changed:  ", hmac.compare_digest(sign_file("returned.tar"), before))

try:
    hmac.new(KEY, b"no algorithm")
except TypeError as error:
    print(type(error).__name__, "without digestmod")
