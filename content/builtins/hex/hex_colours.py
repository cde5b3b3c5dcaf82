def to_hex(red, green, blue):
    return f"#{red:02x}{green:02x}{blue:02x}"


def to_rgb(colour):
    digits = colour.removeprefix("#")
    return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))


print(to_hex(255, 165, 0), to_hex(0, 8, 15))
print(to_rgb("#ffa500"), to_rgb("00080F"))
print(hex(8), f"{8:02x}", f"{255:X}", f"{255:#06x}")
print("mask:", hex(0xFFA500 & 0x00FF00), "shift:", hex(0xFFA500 >> 16))
