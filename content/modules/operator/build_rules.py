import operator

COMPARE = {"<": operator.lt, "<=": operator.le, "=": operator.eq}
COMPARE |= {"<>": operator.ne, ">": operator.gt, ">=": operator.ge}
JOIN = {"and": operator.and_, "or": operator.or_, "xor": operator.xor}


def holds(rule, record):
    first, word, *rest = rule
    if first == "not":
        return operator.not_(holds(word, record))
    if word in JOIN:
        return JOIN[word](holds(first, record), holds(rest[0], record))
    return COMPARE[word](record[first], rest[0])


car = {"price": 9800, "seats": 5, "fuel": "gas"}
cheap = ("price", "<", 10_000)
for rule in [cheap, (cheap, "and", ("fuel", "<>", "gas")), ("not", cheap)]:
    print(rule, "->", holds(rule, car))
print("is nothing:", operator.is_(car.get("doors"), None))
print("is there:  ", operator.is_not(car["seats"], None), operator.truth(car))
