max = 100
try:
    print(max(3, 7))
except TypeError as error:
    print(error)

del max  # the function shows again
print(max(3, 7))
