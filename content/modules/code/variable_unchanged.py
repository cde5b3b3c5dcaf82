import code


def order():
    price = 10
    code.InteractiveInterpreter(locals()).runsource("price = 8")
    print("variable:", price)
    names = {"price": price}
    code.InteractiveInterpreter(names).runsource("price = 8")
    print("in the dictionary:", names["price"])


order()
