# set-up: what a person types at the prompt
import builtins
import sys

typed = iter(["stock['tea']", "for item in stock:", "    print(item)", ""])


def read(prompt):
    line = next(typed, None)
    if line is None:
        raise EOFError  # as Ctrl-D does
    print(prompt + line)
    return line


builtins.input = read
sys.stderr = sys.stdout  # so that both stay in order
# end of set-up

import code


def main():
    stock = {"tea": 40, "mugs": 12}
    code.interact("-- stopped", local=globals() | locals(),
                  exitmsg="-- on")
    print("the program goes on with", stock)


main()
