from opcode import HAVE_ARGUMENT, hasarg, opmap

for name in ("LOAD_FAST", "POP_TOP", "POP_BLOCK"):
    number = opmap[name]
    print(f"{name:9} {number >= HAVE_ARGUMENT!s:5} {number in hasarg}")
