from urllib.parse import parse_qs

form = parse_qs("name=Ada&topic=engines&topic=numbers")
print(form["name"] == "Ada", form["name"][0] == "Ada")


def getvalue(name):  # as cgi.FieldStorage did
    values = form.get(name, [None])
    return values if len(values) > 1 else values[0]


print(getvalue("name"), getvalue("topic"), getvalue("email"))
