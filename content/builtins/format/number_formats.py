samples = [
    (1234567.891, ",.2f"),
    (1234567, "_"),
    (0.0854, ".1%"),
    (0.000012, ".1e"),
    (42, "06"),
    (42, "+"),
    (-42, "=+8"),
    (42, "*^10"),
    (255, "#x"),
]

for value, spec in samples:
    print(f"{value!r:>12}  {spec:6} {format(value, spec)}")
