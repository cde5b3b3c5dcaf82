import operator

OPERATORS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul,
    "/": operator.truediv, "//": operator.floordiv, "**": operator.pow,
}


def evaluate(expression):
    """Evaluate an expression in Polish notation, such as * 2 + 3 4."""
    def value(parts):
        part = next(parts, "nothing")
        if part in OPERATORS:
            return OPERATORS[part](value(parts), value(parts))
        return float(part)

    parts = iter(expression.split())
    result = value(parts)
    if rest := list(parts):
        raise ValueError(f"left over: {rest}")
    return result


for expression in ["* 2 + 3 4", "/ ** 3 2 - 5 5", "// 17 4", "+ 1", "1 2"]:
    try:
        print(f"{expression:15} {evaluate(expression)}")
    except (ArithmeticError, ValueError) as error:
        print(f"{expression:15} {type(error).__name__}")
