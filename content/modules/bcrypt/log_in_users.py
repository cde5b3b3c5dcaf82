import bcrypt

ROUNDS = 4  # so that this example is fast; leave the default of 12 otherwise
users = {}
decoy = bcrypt.hashpw(b"nobody has this password", bcrypt.gensalt(ROUNDS))


def register(name, password):
    if name in users:
        raise ValueError(f"{name} is registered already")
    hashed = bcrypt.hashpw(password.encode("utf-8"), bcrypt.gensalt(ROUNDS))
    users[name] = hashed.decode("ascii")  # text, as a database column keeps it


def log_in(name, password):
    stored = users.get(name, decoy.decode("ascii"))
    if len(password.encode()) > 72:  # nobody could register it here
        return False
    matches = bcrypt.checkpw(password.encode(), stored.encode())
    return matches and name in users


register("ada", "smörgåsbord")
print("right password:", log_in("ada", "smörgåsbord"))
print("wrong password:", log_in("ada", "smorgasbord"))
print("unknown user:  ", log_in("eve", "nobody has this password"))
print("too long:      ", log_in("ada", "smörgåsbord" * 9))
try:
    register("ada", "mine now")
except ValueError as error:
    print(error)
