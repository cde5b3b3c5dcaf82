def discount(price):
    ...

def tax(price):
    raise NotImplementedError("tax is not written yet")

print("discount:", discount(80))
try:
    tax(80)
except NotImplementedError as error:
    print("tax:", error)
