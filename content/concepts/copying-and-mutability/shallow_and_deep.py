import copy

order = {"name": "Ada", "articles": ["tea"]}
same = order
shallow = order.copy()
deep = copy.deepcopy(order)

order["name"] = "Kurt"
order["articles"].append("cup")
print("same   ", same)
print("shallow", shallow)
print("deep   ", deep)

table = [[1, 2], [3, 4]]
rows_copied = [row.copy() for row in table]  # deep enough for two levels
table[0][0] = 99
print(table, rows_copied)

settings = {"size": 1, "colour": "red"}
print({**settings, "size": 3}, settings)
