import builtins
import symtable

SOURCE = '''\
import math
UNIT = "m"

def circle(radius):
    area = math.pi * radius ** 2
    return fromat_number(area) + UNIT, lenght(UNIT), max(1, area)
'''


def global_symbols(table):
    for symbol in table.get_symbols():
        if symbol.is_global():
            yield table.get_name(), symbol
    for child in table.get_children():
        yield from global_symbols(child)


module = symtable.symtable(SOURCE, "shapes.py", "exec")
found = list(global_symbols(module))
known = set(dir(builtins)) | {
    symbol.get_name() for _, symbol in found
    if symbol.is_assigned() or symbol.is_imported()
}
for place, symbol in found:
    name = symbol.get_name()
    if name not in known and not name.startswith("__"):
        print(f"{place} uses {name}, which nobody defines")
