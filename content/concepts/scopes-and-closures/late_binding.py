from functools import partial

buttons = {}
for size in ("small", "medium", "large"):
    buttons[size] = lambda: f"order {size}"
print([press() for press in buttons.values()])

for size in ("small", "medium", "large"):
    buttons[size] = lambda size=size: f"order {size}"
print([press() for press in buttons.values()])


def order(size):
    return f"order {size}"


pressed = [partial(order, size) for size in ("small", "medium")]
print([press() for press in pressed])

squares = [lambda: n * n for n in range(3)]
print([square() for square in squares])
squares = [lambda n=n: n * n for n in range(3)]
print([square() for square in squares])
