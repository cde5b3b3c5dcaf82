table = [[1, 2, 3], [4, 5, 6]]

print("flat:      ", [number for row in table for number in row])
print("rows kept: ", [[number * 10 for number in row] for row in table])
print("transposed:", [[row[i] for row in table] for i in range(len(table[0]))])
print("filtered:  ", [n for row in table if sum(row) > 6 for n in row if n > 4])
print("pairs:     ", [f"{colour} {size}"
                      for colour in ("red", "blue") for size in "SM"])

grid = [[0] * 3 for row in range(2)]
grid[0][0] = 7
print("own rows:  ", grid)
grid = [[0] * 3] * 2
grid[0][0] = 7
print("same row:  ", grid)
