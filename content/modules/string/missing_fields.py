import string

row = "{name:<8} {city:<9} {phone:>7}"
print([name for _, name, *_ in string.Formatter().parse(row) if name])


class Gaps(string.Formatter):
    """Fill missing fields with a dash."""

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):  # a field without a name
            return super().get_value(key, args, kwargs)
        value = kwargs.get(key)
        return "-" if value is None else value


people = [
    {"name": "Ada", "city": "London", "phone": "555-01"},
    {"name": "Ben", "phone": "555-02"},
]
for person in people:
    print(Gaps().format(row, **person))

try:
    row.format(**people[1])
except KeyError as error:
    print("str.format raises KeyError for", error)
