import dbm
import json

users = {
    "ana": {"mail": "ana@example.org", "visits": 3},
    "raj": {"mail": "raj@example.org", "visits": 8},
}

with dbm.open("users", "c") as db:
    for name, user in users.items():
        db[name] = json.dumps(user)

with dbm.open("users", "w") as db:
    raj = json.loads(db["raj"])
    raj["visits"] += 1
    db["raj"] = json.dumps(raj)

    for name in sorted(db.keys()):
        user = json.loads(db[name])
        print(name.decode(), user["visits"], user["mail"])
