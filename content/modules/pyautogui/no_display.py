import os

os.environ.pop("DISPLAY", None)
try:
    import pyautogui
except KeyError as error:
    print("KeyError:", error)
