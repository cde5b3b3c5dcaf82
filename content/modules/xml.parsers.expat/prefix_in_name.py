from xml.parsers import expat

text = '<a:cup xmlns:a="urn:tea"/>', '<b:cup xmlns:b="urn:tea"/>'
for separator in (None, " "):
    for document in text:
        parser = expat.ParserCreate(namespace_separator=separator)
        parser.StartElementHandler = lambda name, attributes: print(name)
        parser.Parse(document, True)
