import bcrypt

ROUNDS = 6  # low, so that this example is fast; use 12 or more


def rounds_of(stored):
    return int(stored.split(b"$")[2])


def check_and_upgrade(password, stored):
    if not bcrypt.checkpw(password, stored):
        return None
    if rounds_of(stored) < ROUNDS:
        stored = bcrypt.hashpw(password, bcrypt.gensalt(ROUNDS))
    return stored


old = bcrypt.hashpw(b"hunter2", bcrypt.gensalt(rounds=4))
new = check_and_upgrade(b"hunter2", old)
print(old[:7].decode(), "became", new[:7].decode())
print("still the password:", bcrypt.checkpw(b"hunter2", new))
print("key expansions:", 2 ** rounds_of(old), "became", 2 ** rounds_of(new))
