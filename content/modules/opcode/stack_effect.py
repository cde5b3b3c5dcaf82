from opcode import opmap, stack_effect

for name, argument in [
    ("NOP", None),
    ("POP_TOP", None),
    ("COPY", 1),
    ("BUILD_LIST", 3),
    ("UNPACK_SEQUENCE", 3),
    ("STORE_SUBSCR", None),
]:
    effect = stack_effect(opmap[name], argument)
    print(f"{name:15} {'' if argument is None else argument:2} {effect:+}")

in_loop = stack_effect(opmap["FOR_ITER"], 2, jump=False)
print(f"FOR_ITER, no jump  {in_loop:+}")
try:
    stack_effect(1000, 0)
except ValueError as error:
    print(error)
