from pynput.mouse import Button, Controller

mouse = Controller()
before = mouse.position
mouse.position = (50, 60)
mouse.move(10, 5)
print(mouse.position)

mouse.click(Button.left)
mouse.click(Button.left, 2)  # a double click
mouse.scroll(0, -2)  # down

mouse.press(Button.left)  # drags
mouse.move(100, 0)
mouse.release(Button.left)
print(mouse.position)
mouse.position = before
