import math

options = []
if options:
    mode = options[0]

for name in ("options", "mode", "math", "len"):
    print(f"{name:8} {name in globals()}")

try:
    print(mode)
except NameError as error:
    print("missing:", error.name)

mode = None
if options:
    mode = options[0]
print("better: ", "no mode" if mode is None else mode)
