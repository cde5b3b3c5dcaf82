import dis


def constants(source):
    code = compile(source, "shop.py", "eval")
    return [
        step.argval for step in dis.get_instructions(code)
        if step.opcode in dis.hasconst
    ]


for source in (
    "60 * 60 * 24",
    "'-' * 10",
    "'-' * 5000",
    "answer in ['yes', 'ja']",
    "answer in {'yes'}",
    "price * 1.5 * 0.5",
    "price * (1.5 * 0.5)",
):
    print(f"{source:24}", *map(repr, constants(source)))
