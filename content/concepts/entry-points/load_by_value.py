from importlib.metadata import EntryPoint

for value in ("json:dumps", "fractions:Fraction.from_float", "math"):
    entry = EntryPoint(name="example", value=value, group="demo")
    loaded = entry.load()
    print(f"{value:<30} {entry.module:<10} {type(loaded).__name__}")
