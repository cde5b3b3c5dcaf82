try:
    import winsound
except ImportError:
    winsound = None  # silent on Linux and macOS

NOTES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def hertz(note):
    return round(261.63 * 2 ** (NOTES[note] / 12))


for note, length in ("E", 200), ("D", 200), ("C", 200), ("G", 600):
    print(f"{note} {hertz(note)} Hz, {length} ms")
    if winsound:
        winsound.Beep(hertz(note), length)
