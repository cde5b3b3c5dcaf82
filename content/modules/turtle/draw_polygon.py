import turtle


def draw(pen, corners, side, rounds=1):
    pen.begin_fill()
    for _ in range(corners):
        pen.forward(side)
        pen.left(360 * rounds / corners)
    pen.end_fill()


for name, corners, rounds in [("square", 4, 1), ("star", 5, 2)]:
    print(f"{name}: {corners} lines, turning {360 * rounds / corners} degrees")
try:
    pen = turtle.Turtle()
    pen.color("navy", "gold")
    draw(pen, corners=5, side=150, rounds=2)
    turtle.done()  # keeps the window open
except turtle.TK.TclError:
    print("no window, so no drawing")
