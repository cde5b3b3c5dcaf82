stops = reversed(["Oslo", "Hamar", "Otta"])
print(str(stops).split()[0])
print(list(stops), list(stops))
