import pyautogui

width, height = pyautogui.size()
pyautogui.moveTo(width // 2, height // 2)
pyautogui.move(0, -40)  # 40 pixels up
before = pyautogui.position()

pyautogui.click(200, 150)
pyautogui.doubleClick()
pyautogui.rightClick(240, 150)
pyautogui.scroll(-3)  # down
pyautogui.moveTo(300, 200, duration=0.3)  # in view of the user
pyautogui.dragTo(420, 260, duration=0.3, button="left")
print(pyautogui.position())
print(pyautogui.onScreen(420, 260), pyautogui.onScreen(-1, 260))

pyautogui.moveTo(before)
