import symtable

SOURCE = '''\
def send(order, customer, debug):
    subject = f"Order {order}"
    footer = "Thank you"
    def greet():
        return "Dear " + customer
    for attempt in range(3):
        deliver(subject, greet())
'''


def tables_in(table):
    for child in table.get_children():
        yield child
        yield from tables_in(child)


for function in tables_in(symtable.symtable(SOURCE, "mail.py", "exec")):
    if function.get_type() != "function":
        continue
    captured = {
        symbol.get_name() for inner in tables_in(function)
        for symbol in inner.get_symbols() if symbol.is_free()
    }
    for symbol in function.get_symbols():
        name = symbol.get_name()
        if symbol.is_referenced() or name in captured or name == ".0":
            continue
        if symbol.is_local():
            kind = "parameter" if symbol.is_parameter() else "variable"
            print(f"{function.get_name()}: unused {kind} {name}")
