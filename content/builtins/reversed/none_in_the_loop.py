steps = ["open", "start"]
try:
    for step in steps.reverse():
        print(step)
except TypeError as error:
    print(error, steps)

for step in reversed(["open", "start"]):
    print(step)
