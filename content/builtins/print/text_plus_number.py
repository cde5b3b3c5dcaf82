pieces = 12
try:
    print("pieces: " + pieces)
except TypeError as error:
    print(error)

print("pieces:", pieces)
print(f"pieces: {pieces}")
