class Drink:
    def label(self):
        return ["drink"]


class Hot(Drink):
    def label(self):
        return ["hot", *super().label()]


class Sweet(Drink):
    def label(self):
        return ["sweet", *super().label()]


class Cocoa(Hot, Sweet):
    pass


print([one.__name__ for one in Cocoa.__mro__])
print(Cocoa().label())  # super() of Hot is Sweet here
print(isinstance(Cocoa(), Drink), issubclass(Cocoa, Sweet))
try:
    type("Odd", (Drink, Hot), {})
except TypeError as error:
    print("TypeError:", str(error)[:26])
