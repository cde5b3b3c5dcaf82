import sys

sys.modules["tkinter"] = None  # as where it is not installed
try:
    import pyautogui
except SystemExit as error:
    print(str(error).partition(".")[0])
