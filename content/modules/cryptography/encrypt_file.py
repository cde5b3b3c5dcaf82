# set-up: a file that not everybody should read
from pathlib import Path

Path("salaries.csv").write_text("name,salary\nAda,5200\nZoë,4900\n", "utf-8")
# end of set-up
import os
from pathlib import Path

from cryptography.fernet import Fernet

key_file = Path("report.key")
if not key_file.exists():
    private = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(private, "wb") as file:
        file.write(Fernet.generate_key())
fernet = Fernet(key_file.read_bytes())

plain = Path("salaries.csv")
locked = Path("salaries.csv.encrypted")
locked.write_bytes(fernet.encrypt(plain.read_bytes()))

print(b"Ada" in locked.read_bytes())
again = Path("salaries-again.csv")
again.write_bytes(fernet.decrypt(locked.read_bytes()))
print(again.read_text("utf-8"), end="")
