formula = "sum(price * rate for price in prices)"
values = {"prices": [10, 20], "rate": 2}

try:
    print(eval(formula, {}, values))
except NameError as error:
    print("second dictionary:", error)
print("first dictionary:", eval(formula, values))
