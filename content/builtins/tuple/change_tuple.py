point = (3, 4)

try:
    point[0] = 5
except TypeError as error:
    print(error)

print((5, *point[1:]), point + (12,), point)

as_list = list(point)
as_list.append(0)
print(tuple(as_list))

row = ("Ada", ["tea"])
row[1].append("mug")  # the tuple stays, the list in it grows
print(row)
