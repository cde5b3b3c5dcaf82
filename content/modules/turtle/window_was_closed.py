import turtle

turtle.forward(50)
turtle.bye()  # or a click on the window's cross
for attempt in (1, 2):
    try:
        turtle.forward(50)
        print("a new window, at", turtle.position())
    except turtle.Terminator:
        print("the window was closed")
