import dis

SMALL = ("LOAD_SMALL_INT", "LOAD_COMMON_CONSTANT")  # Python 3.14 and later


def constants(source):
    code = compile(source, "shop.py", "eval")
    return [
        step.argval for step in dis.get_instructions(code)
        if step.opcode in dis.hasconst or step.opname in SMALL
    ]


for source in (
    "60 * 60 * 24",
    "2 * 3",
    "'-' * 10",
    "'-' * 5000",
    "answer in ['yes', 'ja']",
    "answer in {'yes'}",
    "price * 1.5 * 0.5",
    "price * (1.5 * 0.5)",
):
    print(f"{source:24}", *map(repr, constants(source)))
