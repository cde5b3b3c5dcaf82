# set-up: a computer without a screen
import os

os.environ.pop("DISPLAY", None)
os.environ.pop("WAYLAND_DISPLAY", None)
# end of set-up
import pyperclip


def offer(text):
    try:
        pyperclip.copy(text)
    except pyperclip.PyperclipException as error:
        print(str(error).partition(" For more")[0])
        print("copy it by hand:", text)
    else:
        print("It is on the clipboard")


offer("https://example.org/invoice/17")
