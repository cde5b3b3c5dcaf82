from types import SimpleNamespace


class RunningAverage:
    def __init__(self):
        self.values = []

    def __call__(self, value):
        self.values.append(value)
        return sum(self.values) / len(self.values)


average = RunningAverage()
print([average(value) for value in (10, 20, 60)])
print("callable:", callable(average), "after", average.values)

plain = SimpleNamespace(__call__=lambda: "hello")
print("set on one object:", callable(plain))
try:
    plain()
except TypeError as error:
    print(error)
