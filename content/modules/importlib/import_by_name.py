from importlib import import_module

formats = {"json": "json.decoder", "csv": "csv"}
for label, module_name in formats.items():
    module = import_module(module_name)
    print(label, "->", module.__name__)


def load(dotted):
    module_name, _, name = dotted.rpartition(".")
    return getattr(import_module(module_name), name)


Fraction = load("fractions.Fraction")
print(Fraction(3, 4) + Fraction(1, 8))
