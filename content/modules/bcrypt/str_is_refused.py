import bcrypt

password = "smörgåsbord"
salt = bcrypt.gensalt(4)  # few rounds, so that this is fast
try:
    bcrypt.hashpw(password, salt)
except TypeError as error:
    print(type(error).__name__)
stored = bcrypt.hashpw(password.encode("utf-8"), salt).decode("ascii")
print(bcrypt.checkpw(password.encode("utf-8"), stored.encode("ascii")))
