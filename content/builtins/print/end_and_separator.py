print("Loading", end="")
for _ in range(3):
    print(".", end="", flush=True)
print(" done")

print(2024, 5, 17, sep="-")
print("A", "B", "C", sep="")
print("one", "two", sep="\n")
