import inspect

class Printer:
    @property
    def paper(self):
        raise OSError("the printer is off")

print([name for name in dir(Printer()) if name[0] != "_"])
try:
    getattr(Printer(), "paper")
except OSError as error:
    print(error)
print(type(inspect.getattr_static(Printer(), "paper")).__name__)
