# set-up: OpenSSL as on a hardened system
import os
from pathlib import Path

Path("hardened.cnf").write_text("""\
openssl_conf = all
[all]
alg_section = algorithms
[algorithms]
default_properties = fips=yes
""")
os.environ["OPENSSL_CONF"] = "hardened.cnf"
# end of set-up
import hashlib

letter = b"Dear Ada,"
try:
    hashlib.md5(letter)
except ValueError as error:
    print("refused:", type(error).__name__)
print(hashlib.md5(letter, usedforsecurity=False).hexdigest())
