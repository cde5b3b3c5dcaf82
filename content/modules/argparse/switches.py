import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("-v", "--verbose", action="count", default=0)
parser.add_argument(
    "--colour", action=argparse.BooleanOptionalAction, default=True
)

for words in ([], ["--dry-run", "-vv"], ["--no-colour"]):
    args = parser.parse_args(words)
    print(words, "->", args.dry_run, args.verbose, args.colour)
