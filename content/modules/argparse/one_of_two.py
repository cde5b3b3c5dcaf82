import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="backup")
where = parser.add_mutually_exclusive_group(required=True)
where.add_argument("--to-disk", metavar="FOLDER")
where.add_argument("--to-cloud", action="store_true")

print(parser.parse_args(["--to-cloud"]).to_cloud)

messages = io.StringIO()
with contextlib.suppress(SystemExit), contextlib.redirect_stderr(messages):
    parser.parse_args(["--to-cloud", "--to-disk", "/backup"])
print(messages.getvalue().strip().rpartition("\n")[2])
