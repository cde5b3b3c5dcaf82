import operator

CHANGE = {"+=": operator.iadd, "-=": operator.isub, "*=": operator.imul}
CHANGE |= {"//=": operator.ifloordiv, "%=": operator.imod, "|=": operator.ior}
CHANGE |= {"&=": operator.iand, "**=": operator.ipow, "<<=": operator.ilshift}

total = 20
for sign, number in [("+=", 5), ("*=", 3), ("//=", 2), ("%=", 20), ("<<=", 2)]:
    total = CHANGE[sign](total, number)
    print(f"{sign:3} {number:2} -> {total}")

stock = {"tea": 4, "jam": 2}
operator.setitem(stock, "coffee", 7)
operator.delitem(stock, "jam")
print(stock, operator.indexOf(list(stock), "coffee"))

names, more = ["Mia"], ["Tom"]
print(CHANGE["+="](names, more) is names, names, operator.inv(5))
print("length, or a guess:", operator.length_hint(iter(names)))
