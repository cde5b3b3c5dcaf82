import dbm

with dbm.open("capitals", "c") as db:
    db["Norway"] = "Oslo"
    db["Österreich"] = "Wien"

with dbm.open("capitals", "c") as db:
    print(db["Norway"])
    print(db["Österreich"].decode("utf-8"))
    print("Chad" in db, db.get("Chad", b"unknown"))

    db["Norway"] = b"Oslo, again"
    del db["Österreich"]
    print(len(db.keys()), "left:", db["Norway"])
