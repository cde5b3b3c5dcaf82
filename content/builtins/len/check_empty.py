def describe(names):
    if not names:
        return "nobody"
    return f"{len(names)}: {', '.join(names)}"


for names in ([], ["Ada", "Grace"], {}, {"Ada": "window seat"}):
    print(describe(names))

print([bool(value) for value in ("", " ", 0, [], [0])])
