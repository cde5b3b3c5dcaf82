import hashlib

cost = {"salt": b"16 random bytes.", "n": 2**15, "r": 8, "p": 1}
print(128 * cost["n"] * cost["r"] // 2**20, "MiB and a little more")
for limit in (0, 64 * 2**20):  # 0 is the default
    try:
        key = hashlib.scrypt(b"correct horse", maxmem=limit, **cost)
        print(len(key), "bytes")
    except ValueError as error:
        print(type(error).__name__)
