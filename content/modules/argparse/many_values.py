import argparse

parser = argparse.ArgumentParser()
parser.add_argument("files", nargs="+")
parser.add_argument("--format", choices=["csv", "json"], default="csv")
parser.add_argument("--tag", action="append", default=[])

args = parser.parse_args(
    ["jan.txt", "feb.txt", "--tag", "2024", "--tag", "draft", "--format=json"]
)
print(args.files)
print(args.format, args.tag)
