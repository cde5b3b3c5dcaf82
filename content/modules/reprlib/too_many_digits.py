import reprlib

huge = 10**5000
try:
    print(reprlib.repr(huge).split(" at ")[0])
except ValueError as error:
    print("ValueError:", str(error).partition(" for")[0])
print("an int of", huge.bit_length(), "bits")
