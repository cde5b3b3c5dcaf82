# set-up: a computer without a screen
import os

os.environ.pop("DISPLAY", None)
os.environ.pop("WAYLAND_DISPLAY", None)
# end of set-up
import pyperclip


def offer(text):
    arrived = False
    try:
        pyperclip.copy(text)
        # xclip may fail unseen
        arrived = text != "" and pyperclip.paste() == str(text)
    except pyperclip.PyperclipException as error:
        print(str(error).partition(" For more")[0])
    print("on the clipboard:" if arrived else "copy it by hand:", text)


offer("https://example.org/invoice/17")
