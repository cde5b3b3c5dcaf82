import xml.etree.ElementTree
import xml.etree.ElementTree as ET
from xml.etree import ElementTree

print("bound:", sorted({"xml", "etree", "ET", "ElementTree"} & set(globals())))
print("all one module:", xml.etree.ElementTree is ET is ElementTree)
print(ET.fromstring("<city name='Oslo'/>").get("name"))
