from more_itertools import ilen

lines = (line for line in "tea\ncup\npot".splitlines())
print(ilen(lines), list(lines))
lines = "tea\ncup\npot".splitlines()
print(len(lines), lines)
