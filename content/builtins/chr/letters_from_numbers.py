print("".join(chr(number) for number in range(ord("a"), ord("z") + 1)))


def column_name(number):
    if number < 1:
        raise ValueError("columns start at 1")
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


print([column_name(n) for n in [1, 26, 27, 16_384]])
print(chr(0x20AC), chr(8594), chr(0x1F600), chr(127462) + chr(127481))

try:
    chr(0x110000)
except ValueError as error:
    print(error)
