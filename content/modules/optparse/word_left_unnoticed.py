from optparse import OptionParser

parser = OptionParser(prog="report")
parser.add_option("--out")
options, rest = parser.parse_args(["--out=q3.csv", "salse.csv"])
print(options.out, "and unnoticed:", rest)
parser.error = lambda text: print("error:", text)  # ends the program else
if rest:
    parser.error(f"unexpected: {' '.join(rest)}")
