from xml.parsers import expat

def start(name, attributes):
    if name == "second":
        raise LookupError("found it")
parser = expat.ParserCreate()
parser.StartElementHandler = start
for piece in ("<all><first/>", "<second/>", "</all>"):
    try:
        print(piece, parser.Parse(piece))
    except (LookupError, expat.ExpatError) as error:
        print(piece, type(error).__name__, str(error).partition(":")[0])
