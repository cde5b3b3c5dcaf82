with open("notes.txt", "w", encoding="utf-8") as file:
    file.write("buy tea\n")
    print("in the block, closed:", file.closed)
print("after it, closed:    ", file.closed)

try:
    with open("notes.txt", encoding="utf-8") as file:
        amount = int(file.readline())
except ValueError as error:
    print("ValueError:", error)
print("after an error:      ", file.closed)

file = open("notes.txt", encoding="utf-8")  # the same by hand
try:
    print(file.read(), end="")
finally:
    file.close()
