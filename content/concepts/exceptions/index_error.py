queue = ["Ada", "Grace", "Alan"]

for attempt in (lambda: queue[3], lambda: queue[-4], lambda: [].pop()):
    try:
        attempt()
    except IndexError as error:
        print("IndexError:", error)

print("the last one:      ", queue[len(queue) - 1], "or", queue[-1])
print("a slice is silent: ", queue[3:5])
print("the fourth, if any:", next(iter(queue[3:4]), "nobody"))
