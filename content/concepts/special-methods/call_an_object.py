from functools import update_wrapper


class Discount:
    def __init__(self, percent):
        self.percent, self.calls = percent, 0

    def __call__(self, price):
        self.calls += 1
        return round(price * (100 - self.percent) / 100, 2)


spring = Discount(20)
print(spring(9.50), list(map(spring, [10, 25])))
print("called", spring.calls, "times:", callable(spring))
try:
    spring.percent()  # a number, no method
except TypeError as error:
    print("TypeError:", error)


class Logged:
    def __init__(self, function):
        update_wrapper(self, function)  # name and docstring
        self.function = function

    def __call__(self, *args, **options):
        print("calling", self.function.__name__, args, options)
        return self.function(*args, **options)


@Logged
def area(width, height):
    return width * height


print(area(3, height=4), area.__name__)
