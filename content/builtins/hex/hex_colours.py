def to_hex(red, green, blue):
    if not all(0 <= part <= 255 for part in (red, green, blue)):
        raise ValueError("each part goes from 0 to 255")
    return f"#{red:02x}{green:02x}{blue:02x}"


def to_rgb(colour):
    digits = colour.removeprefix("#")
    if len(digits) == 3:  # the short form, #fa0 for #ffaa00
        digits = "".join(2 * digit for digit in digits)
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


print(to_hex(255, 165, 0), to_hex(0, 8, 15))
print(to_rgb("#ffa500"), to_rgb("00080F"), to_rgb("#fa0"))
print(hex(8), f"{8:02x}", f"{255:X}", f"{255:#06x}")
print("mask:", hex(0xFFA500 & 0x00FF00), "shift:", hex(0xFFA500 >> 16))
