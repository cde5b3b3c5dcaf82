import symtable

SOURCE = '''\
def counter(start, step):
    count = start
    def advance():
        nonlocal count
        count += step
        return count
    return advance
'''

module = symtable.symtable(SOURCE, "counter.py", "exec")
counter = module.lookup("counter").get_namespace()
advance = counter.lookup("advance").get_namespace()
print("captured:", sorted(advance.get_frees()))
print("changed: ", sorted(advance.get_nonlocals()))
print("stays:   ", sorted(
    set(counter.get_locals()) - set(advance.get_frees())))

try:
    symtable.symtable("def f():\n    nonlocal count\n", "f.py", "exec")
except SyntaxError as error:
    print(error.msg, "- line", error.lineno)
