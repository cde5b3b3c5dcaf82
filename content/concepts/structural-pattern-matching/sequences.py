def run(line):
    match line.split():
        case []:
            return "nothing typed"
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as direction]:
            return f"walking {direction}"
        case ["take", item]:
            return f"one {item} taken"
        case ["take", *items]:
            return f"{len(items)} things taken"
        case [command, *_]:
            return f"cannot {command}"


for line in ("go north", "go up", "take key", "take key lamp", "", "quit"):
    print(f"{line!r:<16} {run(line)}")
