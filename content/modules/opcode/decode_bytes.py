import opcode


def greet(name):
    print("hello", name)


code = greet.__code__.co_code
names = [opcode.opname[number] for number in code[::2]]
for name in names:
    if name in ("RESUME", "LOAD_GLOBAL", "CALL", "POP_TOP"):
        print(name)

print("cache slots between them:", "CACHE" in names)
print("there and back:", opcode.opname[opcode.opmap["POP_TOP"]])
for wanted in ("LOAD_CONST", "PRINT_ITEM"):
    print(f"{wanted} exists:", wanted in opcode.opmap)
