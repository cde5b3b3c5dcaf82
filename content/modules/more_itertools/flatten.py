from more_itertools import collapse, flatten

print(list(flatten([["Ada", "Zoë"], [], ["Grace"]])))
deep = ["tea", ["cup", ["pot", ("lid",)]], []]
print(list(collapse(deep)))
print(list(collapse(deep, levels=1)))
