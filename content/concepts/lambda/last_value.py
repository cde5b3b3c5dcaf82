from functools import partial


def play(note):
    return f"playing {note}"


buttons = {}
for note in ("do", "re", "mi"):
    buttons[note] = lambda: play(note)
print("late:   ", [press() for press in buttons.values()])

for note in ("do", "re", "mi"):
    buttons[note] = lambda note=note: play(note)
print("default:", [press() for press in buttons.values()])

for note in ("do", "re", "mi"):
    buttons[note] = partial(play, note)
print("partial:", [press() for press in buttons.values()])

late = [lambda: number**2 for number in range(3)]
print("in a comprehension:", [square() for square in late])
