import code


def type_exit(prompt):
    return "exit()"


try:
    code.interact("", readfunc=type_exit, exitmsg="")
    print("the prompt has ended")
except SystemExit:
    print("the program would end here")
