marks = [1, "2"]
try:
    isinstance(marks, list[int])
except TypeError as error:
    print(error)

print(isinstance(marks, list) and all(isinstance(m, int) for m in marks))
