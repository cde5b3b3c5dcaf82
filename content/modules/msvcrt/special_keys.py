try:
    from msvcrt import getwch
except ImportError:
    getwch = None  # not on Windows

SPECIAL = {
    "H": "up", "P": "down", "K": "left", "M": "right",
    "G": "home", "O": "end", "S": "delete", ";": "F1",
}


def read_key(next_char=getwch):
    char = next_char()
    if char in ("\x00", "\xe0"):
        return SPECIAL.get(next_char(), "some other special key")
    return char


typed = iter("q\xe0H\xe0PH\x00;")  # what five keystrokes deliver
for _ in range(5):
    print(read_key(typed.__next__))
