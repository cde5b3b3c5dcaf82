import turtle


def koch(pen, length, level):
    if level == 0:
        pen.forward(length)
        return 1
    lines = koch(pen, length / 3, level - 1)
    for turn in (60, -120, 60):
        pen.left(turn)
        lines += koch(pen, length / 3, level - 1)
    return lines


for level in range(4):
    path = turtle.TNavigator()
    print(f"level {level}: {koch(path, 270, level):3} lines", end=", ")
    print(f"ends at {path.xcor():.0f}, {abs(path.ycor()):.0f}")
try:
    turtle.tracer(0)
    koch(turtle.Turtle(), 270, 3)
    turtle.update()
    turtle.done()
except turtle.TK.TclError:
    print("no display, so no drawing")
