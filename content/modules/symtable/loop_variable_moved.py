import symtable

for body in ("[tea for tea in teas]", "list(tea for tea in teas)"):
    code = f"def menu(teas):\n    return {body}\n"
    menu = symtable.symtable(code, "m.py", "exec").lookup("menu")
    table = menu.get_namespace()
    print(body, "locals:", sorted(table.get_locals()))
