import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--backup", type=bool)
parser.add_argument("--verbose", action=argparse.BooleanOptionalAction)

print(parser.parse_args(["--backup", "False", "--no-verbose"]))
