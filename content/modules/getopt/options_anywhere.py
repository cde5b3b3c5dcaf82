import getopt

words = ["report.txt", "-n", "3", "--", "-draft.txt"]

options, files = getopt.getopt(words, "n:")
print("getopt:    ", options, files)

options, files = getopt.gnu_getopt(words, "n:")
print("gnu_getopt:", options, files)
