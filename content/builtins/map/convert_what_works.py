readings = ["21.5", "19", "n/a", "23.4"]

results = map(float, readings)
try:
    for value in results:
        print(value)
except (TypeError, ValueError) as error:
    print(error)


def to_float(text):
    try:
        return float(text)
    except (TypeError, ValueError):  # None, or text that is no number
        return None


values = list(map(to_float, readings))
print(values)
print("usable:", [value for value in values if value is not None])
