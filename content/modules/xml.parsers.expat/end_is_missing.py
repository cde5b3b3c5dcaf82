from xml.parsers import expat

parser = expat.ParserCreate()
print(parser.Parse("<orders><order/>"))
try:
    parser.Parse("", True)
except expat.ExpatError as error:
    print("ExpatError:", expat.ErrorString(error.code))
