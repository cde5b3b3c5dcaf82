import mimetypes
import os
import sys

PROGRAMS = {
    "text/html": [sys.executable, "-m", "webbrowser"],
    "image/*": ["feh", "--fullscreen"],
    "text/*": ["less"],
}


def command_for(name):  # was mailcap.findmatch(caps, kind, filename=name)
    kind, packed = mimetypes.guess_type(name)
    if kind is None or packed:  # packed: "gzip" for a name ending in .gz
        return None
    family = kind.split("/")[0] + "/*"
    program = PROGRAMS.get(kind) or PROGRAMS.get(family)
    if not os.path.isabs(name):
        name = "./" + name  # or -o is an option, +!rm a command
    return program and [*program, name]


for name in ["scan.png", "a;rm -rf ~.txt", "-o.txt", "page.html", "a.txt.gz"]:
    command = command_for(name)
    print(f"{name:16}", command[-2:] if command else "no program")
