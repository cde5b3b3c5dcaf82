import xml.etree.ElementTree as ET

feed = ET.fromstring(
    """<feed xmlns="http://www.w3.org/2005/Atom"
             xmlns:m="http://search.yahoo.com/mrss/">
         <entry><title>Harbour</title><m:rating>4</m:rating></entry>
       </feed>"""
)

print("without namespace:", feed.find("entry"))
print("real tag:", feed[0].tag)

names = {
    "atom": "http://www.w3.org/2005/Atom",
    "media": "http://search.yahoo.com/mrss/",
}
entry = feed.find("atom:entry", names)
print(entry.findtext("atom:title", namespaces=names))
print(entry.findtext("media:rating", namespaces=names))
print("any namespace:", feed.find(".//{*}title").text)
