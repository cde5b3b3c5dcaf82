import getopt

USAGE = "usage: resize [-q] [-w WIDTH] [--format NAME] FILE..."


def resize(words):
    try:
        options, files = getopt.getopt(words, "qw:", ["format="])
    except getopt.GetoptError as error:
        print(f"resize: {error.msg} (opt={error.opt!r})")
        print(USAGE)
        return 2
    print("resizing", files, "with", dict(options))
    return 0


print("exit code", resize(["-w", "800", "cat.png"]))
print("exit code", resize(["-x", "cat.png"]))
print("exit code", resize(["--format"]))
