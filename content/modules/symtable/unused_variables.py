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


def functions(table):
    for child in table.get_children():
        if child.get_type() == "function":
            yield child
        yield from functions(child)


for function in functions(symtable.symtable(SOURCE, "mail.py", "exec")):
    captured = set()
    for inner in functions(function):
        captured.update(inner.get_frees())
    for symbol in function.get_symbols():
        name = symbol.get_name()
        if symbol.is_referenced() or name in captured or name == ".0":
            continue
        if symbol.is_local():
            kind = "parameter" if symbol.is_parameter() else "variable"
            print(f"{function.get_name()}: unused {kind} {name}")
