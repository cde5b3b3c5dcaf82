import symtable

code = "def brew(tea):\n    return tea\n"
module = symtable.symtable(code, "shop.py", "exec")
print([child.get_name() for child in module.get_children()])
print(module.lookup("brew").get_namespace().get_name())
