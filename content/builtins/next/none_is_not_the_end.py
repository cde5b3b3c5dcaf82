readings = iter([21.5, None, 19.0])
while (reading := next(readings, None)) is not None:
    print(reading)
print("stopped early, left:", list(readings))

END, readings = object(), iter([21.5, None, 19.0])
while (reading := next(readings, END)) is not END:
    print(reading)
