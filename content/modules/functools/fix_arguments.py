from functools import partial


def price(net, vat, currency="EUR"):
    return f"{net * (1 + vat):.2f} {currency}"


book_price = partial(price, vat=0.07)
print(book_price(20))
print(book_price(20, currency="CHF"))
print("stands for:", book_price.func.__name__, book_price.keywords)

print(list(map(partial(int, base=2), ["101", "1111"])))

buttons = ["open", "save", "quit"]
late = [lambda: print(button, end=" ") for button in buttons]
early = [partial(print, button, end=" ") for button in buttons]

for title, callbacks in [("lambda:", late), ("\npartial:", early)]:
    print(title, end=" ")
    for callback in callbacks:
        callback()
print()
