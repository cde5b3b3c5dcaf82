import opcode

KINDS = {
    "constant": opcode.hasconst,
    "local variable": opcode.haslocal,
    "name": opcode.hasname,
    "jump distance": opcode.hasjrel,
}

for name in (
    "LOAD_CONST", "STORE_FAST", "IMPORT_NAME", "FOR_ITER", "BUILD_LIST"
):
    number = opcode.opmap[name]
    kinds = [kind for kind, numbers in KINDS.items() if number in numbers]
    print(f"{name:12} {', '.join(kinds) or 'none of these'}")
