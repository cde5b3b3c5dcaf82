list = ["tea", "mug"]
print("callable:", callable(list))
try:
    letters = list("abc")
except TypeError as error:
    print(error)

del list  # the built-in shows again
print(list("abc"))
