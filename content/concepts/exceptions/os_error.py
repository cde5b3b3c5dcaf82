from pathlib import Path

Path("notes.txt").write_text("buy tea\n", encoding="utf-8")


def load(name):
    try:
        return Path(name).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        return f"there is no {error.filename}: {error.strerror}"
    except PermissionError as error:
        return f"not allowed to read {error.filename}"
    except OSError as error:
        return f"another problem of the system, number {error.errno}"


print(load("notes.txt").strip())
print(load("note.txt"))
try:
    Path("notes.txt").open("x")
except OSError as error:
    print(type(error).__name__, "is an OSError with errno", error.errno)
