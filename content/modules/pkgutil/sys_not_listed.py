import pkgutil
import sys

found = {module.name for module in pkgutil.iter_modules()}
for name in ("json", "sys"):
    print(name, name in found, name in sys.builtin_module_names)
