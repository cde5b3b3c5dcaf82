import getopt

words = ["-vvv", "--exclude", "cache", "--excl=logs", "/home/mira"]
options, folders = getopt.getopt(words, "v", ["exclude="])
for pair in options:
    print(pair)

verbosity = [name for name, value in options].count("-v")
excluded = [value for name, value in options if name == "--exclude"]
print("verbosity:", verbosity)
print("excluded: ", excluded)
print("folders:  ", folders)
