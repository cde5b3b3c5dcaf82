digits = filter(str.isdigit, ["42", "n/a", "7"])
for attempt in (lambda: len(digits), lambda: digits[0]):
    try:
        attempt()
    except TypeError as error:
        print(error)
print("first loop: ", list(digits))
print("second loop:", list(digits))
