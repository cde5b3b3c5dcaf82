import argparse

parser = argparse.ArgumentParser(prog="resize", description="Resize pictures.")
parser.add_argument("picture", help="file to read")
parser.add_argument("-w", "--width", type=int, default=800, help="in pixels")

args = parser.parse_args(["lake.jpg", "--width", "640"])
print(args.picture, args.width)
print(parser.parse_args(["lake.jpg"]))
print(parser.format_usage(), end="")
