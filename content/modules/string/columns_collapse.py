from string import capwords

line = "green tea   4\tnew"
print(repr(capwords(line)))
print(repr(capwords(line, " ")))
