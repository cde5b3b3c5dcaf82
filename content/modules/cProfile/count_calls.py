import cProfile
import pstats


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def digits(text):
    return [is_digit(letter) for letter in text]


def is_digit(letter):
    return letter in "0123456789"


profiler = cProfile.Profile()
profiler.enable()
fibonacci(10)
digits("call 555-0123")
profiler.disable()

figures = pstats.Stats(profiler).get_stats_profile().func_profiles
for name in ("fibonacci", "digits", "is_digit"):
    calls = figures[name].ncalls if name in figures else 0
    print(f"{name:10} {calls:>6}")
