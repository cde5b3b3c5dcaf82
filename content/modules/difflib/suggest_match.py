import difflib

commands = ["status", "start", "stop", "restart", "install", "uninstall"]
by_lower = {command.lower(): command for command in commands}

for typed in ["statsu", "instal", "STOP", "fly"]:
    close = difflib.get_close_matches(typed.lower(), by_lower, n=2)
    names = [by_lower[name] for name in close]
    if names:
        print(f"{typed}: did you mean {' or '.join(names)}?")
    else:
        print(f"{typed}: unknown command")

print(difflib.get_close_matches("fly", commands, n=1, cutoff=0.2))
