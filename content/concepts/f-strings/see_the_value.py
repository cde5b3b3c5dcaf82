total, name = 12.5, "Ada\t"

print(f"{total=}")
print(f"{total * 2 = }")
print(f"{total=:.2f}, {len(name)=}")

print(f"name is {name}, or so it seems")
print(f"name is {name!r}")
print(f"{'Łódź'!a} {'Łódź'!s}")
print(f"[{None!s:>8}] [{name!r:>10}]")
