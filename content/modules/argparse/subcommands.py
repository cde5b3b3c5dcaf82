import argparse


def add(args):
    return f"added {args.title}"


def show(args):
    return f"showing {args.count} books"


parser = argparse.ArgumentParser(prog="library")
commands = parser.add_subparsers(required=True, metavar="COMMAND")

adding = commands.add_parser("add", help="add a book")
adding.add_argument("title")
adding.set_defaults(run=add)

showing = commands.add_parser("show", help="show books")
showing.add_argument("-n", "--count", type=int, default=10)
showing.set_defaults(run=show)

for words in (["add", "Emma"], ["show", "-n", "3"]):
    args = parser.parse_args(words)
    print(args.run(args))
