# set-up: a debugger that is typed at by a text, and says what it answered
import io
import pdb


def answers(function, *typed):
    keys, screen = io.StringIO("\n".join([*typed, "continue\n"])), io.StringIO()
    debugger = pdb.Pdb(stdin=keys, stdout=screen, nosigint=True, readrc=False)
    debugger.runcall(function, 4)
    return [text.strip() for text in screen.getvalue().split("(Pdb) ")[1:-1]]


# end of set-up
def double(c):
    return c * 2


print("p c:", answers(double, "p c"))
print("!c: ", answers(double, "!c"))
print("c:  ", answers(double, "c", "p c"))
