from xml.parsers import expat
from xml.parsers.expat import errors

documents = [
    "<tea><cup></tea>",
    "<tea>\n  <cup size=2/>\n</tea>",
    "<tea/><tea/>",
    "<tea>2&nbsp;cups</tea>",
    '<tea a="1" a="2"/>',
    "<tea>",
]
for text in documents:
    parser = expat.ParserCreate()
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        print(f"{error.lineno}:{error.offset:<3} {error.code:3}  {reason}")
        if error.code == errors.codes[errors.XML_ERROR_UNDEFINED_ENTITY]:
            print("      use &#160; or declare the entity")
