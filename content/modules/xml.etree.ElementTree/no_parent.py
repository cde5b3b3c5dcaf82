import xml.etree.ElementTree as ET

shop = ET.fromstring("<shop><shelf><jar old='yes'/><jar/></shelf></shop>")
jar = shop.find(".//jar[@old]")
print("parent" in dir(jar), shop.find(".//jar[@old]/..").tag)
try:
    shop.remove(jar)
except ValueError:
    print("ValueError: the jar is not a child of the shop")
parents = {child: parent for parent in shop.iter() for child in parent}
parents[jar].remove(jar)
print(ET.tostring(shop, encoding="unicode"))
