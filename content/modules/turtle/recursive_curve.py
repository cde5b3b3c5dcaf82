import turtle


def koch(pen, length, level):
    if level == 0:
        return pen.forward(length)
    for turn in (60, -120, 60, 0):
        koch(pen, length / 3, level - 1)
        pen.left(turn)


def snowflake(pen, length, level):
    for _ in range(3):
        koch(pen, length, level)
        pen.right(120)


def tree(pen, length, level):
    pen.forward(length)
    for turn in (30, -30) if level else ():
        pen.left(turn)
        tree(pen, length * 0.7, level - 1)
        pen.right(turn)
    pen.backward(length)


for draw in (koch, snowflake, tree):
    draw(path := turtle.TNavigator(), 270, 3)
    print(f"{draw.__name__:9} ends {path.distance(0, 0):.0f} steps away")
try:
    turtle.tracer(0)
    snowflake(turtle.Turtle(), 270, 3)
    turtle.update()
    turtle.done()
except turtle.TK.TclError:
    print("no window, so no drawing")
