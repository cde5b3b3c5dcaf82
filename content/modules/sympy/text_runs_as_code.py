from pathlib import Path

from sympy import sympify

typed = "open('made_by_the_formula', 'w').write('x')"
try:
    sympify(typed)
except Exception as error:
    print(type(error).__name__)
print("it made a file:", Path("made_by_the_formula").exists())
