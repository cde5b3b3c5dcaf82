def command_add(*numbers):
    return sum(map(float, numbers))


def command_help():
    prefix = "command_"
    names = [name for name in globals() if name.startswith(prefix)]
    return "known: " + ", ".join(name.removeprefix(prefix) for name in names)


def run(line):
    name, *arguments = line.split() or [""]
    command = globals().get(f"command_{name}")
    if not callable(command):
        return f"no command {name!r}"
    try:
        return command(*arguments)
    except (TypeError, ValueError) as error:
        return f"cannot do that: {error}"


for line in ("add 2 3.5", "help", "run", "add two", ""):
    print(f"{line:10} {run(line)}")
