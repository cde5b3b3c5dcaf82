def describe(names):
    if not names:
        return "nobody"
    return f"{len(names)} guests" if len(names) > 1 else names[0]


for names in ([], ["Ada"], ["Ada", "Grace"]):
    print(describe(names))

print([bool(value) for value in ("", " ", 0, [], [0])])
