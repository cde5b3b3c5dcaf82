import code
import sys

typed = iter(["stock['tea']", "for item in stock:", "    print(item)", ""])


def read(prompt):
    line = next(typed, None)  # instead of the keyboard
    if line is None:
        raise EOFError  # as Ctrl-D does
    print(prompt + line)
    return line


def main():
    stock = {"tea": 40, "mugs": 12}
    sys.stderr = sys.stdout  # so that both stay in order
    code.interact("-- stopped", readfunc=read, local=locals(), exitmsg="-- on")
    print("the program goes on with", stock)


main()
