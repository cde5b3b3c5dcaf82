from pynput.keyboard import Key, KeyCode

for key in (KeyCode.from_char("a"), Key.shift, Key.enter):
    try:
        print(key.char)
    except AttributeError as error:
        print(error, "-", key.name)
