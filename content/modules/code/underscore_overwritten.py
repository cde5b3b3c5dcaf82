import builtins
import code
import gettext
import sys

for hook in (sys.displayhook, print):
    gettext.install("shop")
    sys.displayhook = hook
    code.InteractiveInterpreter().runsource("20 + 2")
    print("translates:", callable(builtins._))
