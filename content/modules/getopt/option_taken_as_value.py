from getopt import getopt

options, rest = getopt(["-o", "-v"], "o:v")
print(options)
for option, value in options:
    if value in ("-o", "-v"):  # -1 and - may be meant
        print(f"{option} needs a value, not {value}")
