import dis
import types


def names_used(code):
    for step in dis.get_instructions(code):
        if "GLOBAL" in step.opname or step.opname == "LOAD_NAME":
            yield step.argval
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from names_used(constant)


def report(rows):
    total = sum(row["price"] for row in rows)
    rate = float(TAX_RATE)
    return f"{len(rows)} rows, {round(total * rate, 2)} tax"


print(sorted(set(names_used(report.__code__))))
