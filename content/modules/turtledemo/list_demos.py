from importlib.resources import files

import turtledemo

demos = {True: [], False: []}
for path in files(turtledemo).iterdir():
    name = path.name.removesuffix(".py")
    if name != path.name and not name.startswith("_"):
        waits = '"EVENTLOOP"' in path.read_text(encoding="utf-8")
        demos[waits].append(name)

for waits, title in ((True, "react to you or go on"), (False, "draw and end")):
    print(f"{title}:")
    names = sorted(demos[waits])
    for i in range(0, len(names), 4):
        print("  ", " ".join(f"{name:16}" for name in names[i:i + 4]).rstrip())
