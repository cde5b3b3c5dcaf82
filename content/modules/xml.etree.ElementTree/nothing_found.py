import xml.etree.ElementTree as ET

book = ET.fromstring("<book><title>Emma</title></book>")
try:
    print(book.find("year").text)
except AttributeError as error:
    print("AttributeError:", error)
print(book.findtext("year"))
print(book.findtext("year", default="no year"))
