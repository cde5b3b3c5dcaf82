import bcrypt

for password in ("e" * 40, "é" * 40):
    data = password.encode("utf-8")
    try:
        bcrypt.hashpw(data, bcrypt.gensalt(4))
        print(len(password), "letters,", len(data), "bytes: hashed")
    except ValueError as error:
        print(len(password), "letters,", len(data), "bytes:", str(error)[:40])
