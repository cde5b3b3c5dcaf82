import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
parser.add_argument("--tag")
for words in ["--tag", "-x"], ["--tag", "-x y"], ["--tag", "-5"], ["--tag=-x"]:
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            tag = parser.parse_args(words).tag
    except SystemExit:
        tag = "refused"
    print(words, "->", tag)
