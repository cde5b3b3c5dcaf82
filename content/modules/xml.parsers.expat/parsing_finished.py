from xml.parsers import expat

parser = expat.ParserCreate()
parser.Parse("<order/>", True)
try:
    parser.Parse("<order/>", True)
except expat.ExpatError as error:
    print("ExpatError:", expat.ErrorString(error.code))
for order in ("<order/>", "<order/>"):
    print(expat.ParserCreate().Parse(order, True))
