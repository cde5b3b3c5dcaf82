import sys

for name in ("sqlite3", "requests", "numpy", "zoneinfo"):
    standard = name in sys.stdlib_module_names
    print(f"{name:<9} {'standard library' if standard else 'install it'}")
