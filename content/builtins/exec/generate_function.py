from keyword import iskeyword


def make_reader(*fields):
    for field in fields:
        if not field.isidentifier() or iskeyword(field):
            raise ValueError(f"not a name: {field!r}")
    lines = ["def read(record):", "    return {"]
    lines += [f"        {field!r}: record.{field}," for field in fields]
    lines += ["    }"]
    code = "\n".join(lines)
    print(code)
    names = {}
    exec(code, names)
    return names["read"]


read = make_reader("real", "imag")
print(read(3 + 4j))
for wrong in ("real, print('hello')", "class", ""):
    try:
        make_reader(wrong)
    except ValueError as error:
        print(error)
