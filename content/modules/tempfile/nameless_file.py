import tempfile

readings = [21.5, 22.0, 19.5, 24.5]

with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
    for value in readings:
        file.write(f"{value}\n")

    print("read at the end:    ", repr(file.read()))
    file.seek(0)
    values = [float(line) for line in file]
    print("read from the start:", values)

print("average:", sum(values) / len(values))
print("closed:", file.closed)
