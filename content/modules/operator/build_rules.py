import operator

COMPARE = {"<": operator.lt, "<=": operator.le, "=": operator.eq}
COMPARE |= {"<>": operator.ne, ">": operator.gt, ">=": operator.ge}
JOIN = {"and": operator.and_, "or": operator.or_, "xor": operator.xor}


def holds(rule, record):
    if rule[0] == "not":
        _, inner = rule
        return operator.not_(holds(inner, record))
    first, word, last = rule
    if word in JOIN:
        return JOIN[word](holds(first, record), holds(last, record))
    return COMPARE[word](record[first], last)


car = {"price": 9800, "seats": 5, "fuel": "gas"}
cheap = ("price", "<", 10_000)
for rule in [cheap, (cheap, "and", ("fuel", "<>", "gas")), ("not", cheap)]:
    print(rule, "->", holds(rule, car))
print("is nothing:", operator.is_(car.get("doors"), None))
print("is there:  ", operator.is_not(car["seats"], None), operator.truth(car))
