import dbm

for sentence in ("the sun and the sea", "the moon"):
    with dbm.open("counts", "c") as db:
        for word in sentence.split():
            db[word] = str(int(db.get(word, b"0")) + 1)

with dbm.open("counts", "r") as db:
    for key in sorted(db.keys()):
        print(f"{key.decode():5}{int(db[key])}")
