from contextlib import ExitStack


def install(parts):
    with ExitStack() as undo:
        for part in parts:
            if part == "broken":
                raise ValueError("cannot install a broken part")
            print("install", part)
            undo.callback(print, "remove ", part)
        undo.pop_all()
        print("all installed")


install(["engine", "wheels"])
try:
    install(["engine", "wheels", "broken", "doors"])
except ValueError as error:
    print("ValueError:", error)
