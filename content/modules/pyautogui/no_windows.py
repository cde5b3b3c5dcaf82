import pyautogui

try:
    print(pyautogui.getActiveWindow())
except AttributeError as error:
    print(error)
