target = 20.0
for reading in [19.7, 23.1]:
    off = abs(reading - target)
    print(f"{reading}: off by {off:.1f}", "ok" if off <= 0.5 else "check")

changes = [4, -12, 7, -1]
print("by size:", sorted(changes, key=abs))
print("largest change:", max(changes, key=abs))

print("complex:", abs(3 + 4j))
