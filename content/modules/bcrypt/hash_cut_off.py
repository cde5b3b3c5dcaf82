import bcrypt

stored = bcrypt.hashpw(b"hunter2", bcrypt.gensalt(4))
for width in (60, 50, 20):
    try:
        print(width, bcrypt.checkpw(b"hunter2", stored[:width]))
    except ValueError as error:
        print(width, type(error).__name__, error)
