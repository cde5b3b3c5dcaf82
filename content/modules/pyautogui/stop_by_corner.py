# set-up: a user who pushes the mouse into a corner
import pyautogui


def user():
    pyautogui.FAILSAFE = False
    pyautogui.moveTo(0, 0)
    pyautogui.FAILSAFE = True


def away():
    pyautogui.FAILSAFE = False
    pyautogui.moveTo(400, 300)
# end of set-up
import pyautogui

pyautogui.PAUSE = 0.02  # seconds after each call

try:
    for number in range(1, 1001):
        pyautogui.click(300, 200 + number)
        if number == 3:
            user()
except pyautogui.FailSafeException as error:
    print(f"stopped after {number - 1} clicks")
    print(str(error).split(".")[0])
away()
