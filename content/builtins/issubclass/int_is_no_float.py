from numbers import Real

for kind in (bool, int, float):
    answers = [issubclass(kind, other) for other in (int, float, Real)]
    print(f"{kind.__name__:5} int, float, Real:", *answers)
print(1 + 0.5)
