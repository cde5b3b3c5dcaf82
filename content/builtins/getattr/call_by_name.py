class Lamp:
    def __init__(self):
        self.level = 0

    def do_on(self):
        self.level = 100

    def do_dim(self, level="30"):
        self.level = int(level)

    def run(self, line):
        command, *arguments = line.split() or [""]
        action = getattr(self, f"do_{command}", None)
        if action is None:
            return f"unknown command: {command}"
        try:
            action(*arguments)
        except (TypeError, ValueError) as error:
            return f"cannot do that: {error}"
        return f"level {self.level}"


lamp = Lamp()
for line in ("on", "dim", "dim 55", "dim low", "run", "explode"):
    print(f"{line:8} {lamp.run(line)}")
