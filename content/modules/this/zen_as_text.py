import codecs
import contextlib
import io
import random

with contextlib.redirect_stdout(io.StringIO()):
    import this

text = codecs.decode(this.s, "rot13")
title, _, *lines = text.splitlines()
print(len(lines), "principles")
print("with 'never':", *[line for line in lines if "never" in line], sep="\n  ")

random.seed(2)
print("today:", random.choice(lines))
print("inside the module:", this.s[:17])
print("decoded:", title)
