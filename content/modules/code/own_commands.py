import code

typed = iter(["seats = 4", ":vars", "seats / 0", ":quit", "never"])


class Prompt(code.InteractiveConsole):
    def raw_input(self, prompt=""):
        line = next(typed, ":quit")  # or input(prompt)
        print(prompt + line)  # input shows both itself
        if line == ":quit":
            raise EOFError
        return line

    def push(self, line, *args, **options):
        if line != ":vars":
            return super().push(line, *args, **options)
        print(*[name for name in self.locals if not name.startswith("__")])
        return False

    def write(self, data):
        if data.strip():
            print("!", data.strip().rpartition("\n")[2])


tour = Prompt({"rows": 12})
tour.interact(banner="tour planner", exitmsg=":vars lists, :quit leaves")
print("seats:", tour.locals["seats"])
