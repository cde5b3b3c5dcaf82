def command_add(*numbers):
    return sum(map(float, numbers))


def command_help():
    prefix = "command_"
    names = [name for name in globals() if name.startswith(prefix)]
    return "known: " + ", ".join(name.removeprefix(prefix) for name in names)


def run(line):
    name, *arguments = line.split()
    try:
        command = globals()[f"command_{name}"]
    except KeyError:
        return f"no command {name!r}"
    return command(*arguments)


for line in ("add 2 3.5", "help", "run"):
    print(f"{line:10} {run(line)}")
