# set-up: a file
from pathlib import Path

Path("setup.bin").write_bytes(bytes(range(256)) * 10_000)
# end of set-up
import hashlib

for algorithm in ("sha256", "blake2s", "md5"):
    with open("setup.bin", "rb") as file:
        digest = hashlib.file_digest(file, algorithm)
    print(f"{digest.name:7} {digest.hexdigest()}")
