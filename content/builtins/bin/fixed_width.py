for number in [5, 42, 255]:
    print(f"{bin(number):>10}  {number:08b}  {number:#010b}  {number:_b}")

address = [192, 168, 1, 10]
print(".".join(format(part, "08b") for part in address))
print(int("101010", 2), int("0b101010", 2), 0b10_1010)

try:
    bin(2.5)
except TypeError as error:
    print(error)
