menu = ["tea", "coffee"]
alias = menu
copy = menu.copy()

print("alias:", id(alias) == id(menu), alias == menu)
print("copy: ", id(copy) == id(menu), copy == menu)

alias.append("cocoa")
print(menu, copy)

grid = [[0] * 3] * 2
print("distinct rows:", len({id(row) for row in grid}))
grid[0][0] = 1
print(grid)
