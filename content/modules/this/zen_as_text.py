import codecs
import contextlib
import io
import random

printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    import this

title, _, *lines = printed.getvalue().splitlines()
print(len(lines), "principles")
print("with 'never':", *[line for line in lines if "never" in line], sep="\n  ")

random.seed(2)
print("today:", random.choice(lines))
print("inside the module:", this.s[:17])
print("decoded:", codecs.decode(this.s[:17], "rot13"))
