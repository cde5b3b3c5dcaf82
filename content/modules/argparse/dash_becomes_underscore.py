import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("log-file")
parser.add_argument("out_file", metavar="out-file")
args = parser.parse_args(["--dry-run", "app.log", "app.txt"])

print(args.dry_run, hasattr(args, "log_file"), getattr(args, "log-file"))
print(args.out_file)
