# set-up: a user who presses Enter on the first button, a little later
import threading

import pyautogui

threading.Timer(1.5, pyautogui.press, ["enter"]).start()
# end of set-up
import pyautogui

answer = pyautogui.confirm(
    "Hands off mouse and keyboard for a minute?",
    title="Send letters",
    buttons=["Go on", "Stop"],
)
print(answer)
if answer == "Go on":
    print("sending")

answer = pyautogui.confirm("Send more?", buttons=["Yes", "No"], timeout=500)
print(answer)
