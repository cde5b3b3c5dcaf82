queue = iter(["Ada", "Ben", "Cleo", "Dan"])
print(list(zip(queue, ["desk 1", "desk 2"])), "left:", list(queue))

queue = iter(["Ada", "Ben", "Cleo", "Dan"])
print(list(zip(["desk 1", "desk 2"], queue)), "left:", list(queue))
