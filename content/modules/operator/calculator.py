import operator

OPERATORS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul,
    "/": operator.truediv, "//": operator.floordiv,
}


def evaluate(expression):
    """Evaluate an expression in Polish notation, such as * 2 + 3 4."""
    values = []
    for part in reversed(expression.split()):
        if part not in OPERATORS:
            values.append(float(part))
        elif len(values) >= 2:
            values.append(OPERATORS[part](values.pop(), values.pop()))
        else:
            raise ValueError(f"{part} needs two values")
    if len(values) != 1:
        raise ValueError(f"{len(values)} values are left")
    return values[0]


for expression in ["* 2 + 3 4", "/ * 3 2 - 5 5", "// 17 4", "+ 1", "1 2"]:
    try:
        print(f"{expression:15} {evaluate(expression)}")
    except (ArithmeticError, ValueError) as error:
        print(f"{expression:15} {type(error).__name__}")
