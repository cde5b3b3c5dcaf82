try:
    from msvcrt import getwch
except ImportError:
    getwch = None  # not on Windows
ARROWS = {"H": "up", "P": "down", "K": "left", "M": "right"}


def read_key(next_char=getwch):
    first = next_char()
    second = next_char() if first in ("\x00", "\xe0") else ""
    return ARROWS.get(second, first + second)


typed = iter("voil\xe0!\xe0H")  # six letters and the arrow up
print([read_key(typed.__next__) for _ in range(6)])
