from xml.parsers import expat


class Enough(Exception):
    pass


def look_at(data):
    found = {}

    def declaration(version, encoding, standalone):
        found.update(version=version, encoding=encoding, alone=standalone)

    def doctype(name, system_id, public_id, has_internal_subset):
        found.update(doctype=name, system=system_id)

    def root(name, attributes):
        found["root"] = name
        raise Enough

    parser = expat.ParserCreate()
    parser.XmlDeclHandler = declaration
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = root
    try:
        parser.Parse(data, True)
    except (Enough, LookupError, ValueError):
        pass  # the last two: an encoding that Expat does not know
    return found


print(look_at(b'<?xml version="1.0" encoding="iso-8859-1"?><caf\xe9/>'))
print(look_at(b'<!DOCTYPE note SYSTEM "note.dtd"><note>Hi</note>'))
print(look_at(b"<plain>this is cut off"))
print(look_at(b'<?xml version="1.0" encoding="shift_jis"?><a/>'))
