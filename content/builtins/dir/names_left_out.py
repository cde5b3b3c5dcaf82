class Robot:
    def __getattr__(self, name):
        if name.startswith("say_"):
            return lambda: name.removeprefix("say_")
        raise AttributeError(name)

print(Robot().say_hello(), "- listed:", "say_hello" in dir(Robot()))
print(Robot.mro()[0] is Robot, "- listed:", "mro" in dir(Robot))
print("asked directly:", hasattr(Robot(), "say_hello"), hasattr(Robot, "mro"))
