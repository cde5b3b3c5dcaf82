import warnings

import bcrypt

print(bcrypt.gensalt(rounds=12)[:7], "means", 2**12, "rounds")
try:
    bcrypt.gensalt(rounds=50)
except ValueError as error:
    print(error)
with warnings.catch_warnings(record=True, action="always") as caught:
    for rounds in (12, 50):
        bcrypt.kdf(b"tea", b"16 bytes of salt", 32, rounds)
        print("kdf with", rounds, "rounds, warnings so far:", len(caught))
