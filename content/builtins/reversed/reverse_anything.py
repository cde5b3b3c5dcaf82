print("".join(reversed("stressed")))
print(" ".join(reversed("first things first served".split())))

squares = (n * n for n in range(5))
for refused in (squares, {"tea", "mug"}):
    try:
        reversed(refused)
    except TypeError as error:
        print(error)
print(list(reversed(list(squares))))


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return iter(range(self.start, 0, -1))

    def __reversed__(self):
        return iter(range(1, self.start + 1))


print(list(Countdown(3)), list(reversed(Countdown(3))))
