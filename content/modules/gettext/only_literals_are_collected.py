from gettext import gettext as _

from babel.messages.extract import extract

greeting = "Good night"
print(_("Good morning"))
print(_(greeting))

with open(__file__, "rb") as program:
    for line, text, *rest in extract("python", program):
        print(f"collected in line {line}: {text}")
