runs = [("Ada", 12), ("Ben", 15), ("Cleo", 12)]

def seconds(run):
    return run[1]

print([name for name, _ in sorted(runs, key=seconds, reverse=True)])
print([name for name, _ in sorted(runs, key=seconds)[::-1]])
