class Result:
    def __init__(self, error=None):
        self.error = error

    def __bool__(self):
        return self.error is None


class Basket:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)


print("Result:", bool(Result()), bool(Result("disk full")))
print("Basket:", bool(Basket("tea")), bool(Basket()))
print("object:", bool(object()))
if not (result := Result("disk full")):
    print("failed:", result.error)
