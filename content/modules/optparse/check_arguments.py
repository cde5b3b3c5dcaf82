import sys
from optparse import OptionParser

sys.stderr = sys.stdout  # so that the example shows the messages
parser = OptionParser("usage: %prog --to CITY FILE", prog="postcard")
parser.add_option("--to", metavar="CITY")


def read(words):
    options, files = parser.parse_args(words)
    if options.to is None:
        parser.error("--to is missing")
    if len(files) != 1:
        parser.error(f"one file expected, got {len(files)}")
    print("sending", files[0], "to", options.to)


for words in (["--to", "Oslo", "sea.jpg"], ["sea.jpg"], ["--from", "Bonn"]):
    try:
        read(words)
    except SystemExit as stop:
        print("exit code", stop.code)
