from argparse import ArgumentParser
from optparse import OptionParser

words = ["access.log", "-n", "5", "error.log"]

old = OptionParser()
old.add_option("-n", "--lines", type="int", default=10)
options, files = old.parse_args(words)
print("optparse:", options.lines, files)

new = ArgumentParser()
new.add_argument("-n", "--lines", type=int, default=10)
new.add_argument("files", nargs="+")
arguments = new.parse_intermixed_args(words)
print("argparse:", arguments.lines, arguments.files)
