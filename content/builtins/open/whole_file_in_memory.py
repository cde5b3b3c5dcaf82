import tracemalloc

with open("log.txt", "w") as file:
    file.writelines("12:00 all is well\n" for _ in range(200_000))

for name in ("read", "loop"):
    tracemalloc.start()
    with open("log.txt") as file:
        length = sum(map(len, file)) if name == "loop" else len(file.read())
    large = tracemalloc.get_traced_memory()[1] > 1_000_000
    tracemalloc.stop()
    print(f"{name}: {length:,} characters, over a megabyte: {large}")
