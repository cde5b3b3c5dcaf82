results = [("Ada", 71), ("Grace", 88), ("Mary", 71), ("Alan", 64)]

print(sorted(results, key=lambda row: row[1]))

best_first = sorted(results, key=lambda row: (-row[1], row[0]))
for name, points in best_first:
    print(f"{name:<5} {points}")

print((2, "b") > (2, "a"), tuple("abc"))
