import __main__

def with_tax(price):
    return price * (1 + __main__.TAX)

def with_given(price, tax):
    return price * (1 + tax)

try:
    with_tax(80)
except AttributeError as error:
    print("a program without", error.name)
TAX = 0.25
print("a program with it:", with_tax(80), "any:", with_given(80, 0.25))
