# set-up: each drawing is a program of its own
from multiprocessing import get_context


def program(draw, *given):
    process = get_context("fork").Process(target=draw, args=given)
    process.start()
    process.join()


# end of set-up
import turtle

def draw(last):
    turtle.ontimer(look, 100)
    if last == "done":
        turtle.done()

def look():
    print("the window is still there")
    turtle.bye()

for last in ("nothing", "done"):
    print("ends with", last)
    program(draw, last)
