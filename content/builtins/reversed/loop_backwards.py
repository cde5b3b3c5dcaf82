steps = ["open the valve", "start the pump", "close the lid"]

print("undo:")
for step in reversed(steps):
    print(" ", step)

for i, step in zip(reversed(range(len(steps))), reversed(steps)):
    print(i, step)

print(list(reversed(range(0, 100, 30))))
try:
    reversed(enumerate(steps))
except TypeError as error:
    print(error)
