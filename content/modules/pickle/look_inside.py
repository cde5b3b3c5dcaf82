import pickle
import pickletools
from collections import Counter
from datetime import date
from decimal import Decimal

data = pickle.dumps([date(2024, 5, 17), Decimal("9.90")], protocol=4)

texts = []
steps = Counter()
for opcode, argument, position in pickletools.genops(data):
    steps[opcode.name] += 1
    if opcode.name == "PROTO":
        print("protocol:", argument)
    if isinstance(argument, str):
        texts.append(argument)

print("names and texts:", texts)
imports = ("GLOBAL", "STACK_GLOBAL", "INST", "EXT1", "EXT2", "EXT4")
calls = ("REDUCE", "NEWOBJ", "NEWOBJ_EX", "INST", "OBJ", "BUILD")
print("imports:", sum(steps[name] for name in imports))
print("calls:  ", sum(steps[name] for name in calls))
