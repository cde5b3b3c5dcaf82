queue = ["Ada", "Grace", "Mary", "Grace", "Alan"]

print("out:", queue.pop(0), "and", queue.pop())
queue.remove("Grace")  # the first one only
del queue[0]
print(queue)

try:
    queue.remove("Linus")
except ValueError as error:
    print("ValueError:", error)

readings = [21.5, -999, -999, 19.0]
print("kept:", [value for value in readings if value != -999])

for value in readings:  # the slip: each removal makes the loop skip one
    if value == -999:
        readings.remove(value)
print("one was skipped:", readings)

readings.clear()
print("cleared:", readings)
