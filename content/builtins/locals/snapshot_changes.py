def pay(price):
    before, kept = locals(), dict(locals())
    price = 99
    locals()
    return before["price"], kept["price"]

print("first call of locals, and a copy of it:", pay(10))
