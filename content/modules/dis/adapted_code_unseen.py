import dis

def add(price, tax):
    return price + tax

for _ in range(1000):
    add(40, 2)
for adaptive in (False, True):
    steps = dis.get_instructions(add, adaptive=adaptive)
    print(*(step.opname for step in steps if "BINARY" in step.opname))
