import difflib

commands = ["status", "start", "stop", "restart", "install", "uninstall"]

for typed in ["statsu", "instal", "STOP", "fly"]:
    close = difflib.get_close_matches(typed.lower(), commands, n=2)
    if close:
        print(f"{typed}: did you mean {' or '.join(close)}?")
    else:
        print(f"{typed}: unknown command")

print(difflib.get_close_matches("fly", commands, n=1, cutoff=0.2))
