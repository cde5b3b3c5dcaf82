import sys

for name in ("sqlite3", "os.path", "requests", "numpy"):
    standard = name.partition(".")[0] in sys.stdlib_module_names
    print(f"{name:<9} {'standard library' if standard else 'from outside'}")
