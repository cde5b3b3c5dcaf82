import keyword


def to_name(heading):
    name = heading.strip().lower().replace(" ", "_")
    if not name.isidentifier():
        return None
    return name + "_" if keyword.iskeyword(name) else name


for heading in ["First name", "class", "From", "2nd phone", "match"]:
    print(f"{heading:10} -> {to_name(heading)}")
