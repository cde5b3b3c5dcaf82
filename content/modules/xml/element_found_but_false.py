import warnings
import xml.etree.ElementTree as ET

warnings.simplefilter("ignore", DeprecationWarning)  # of this very test
shop = ET.fromstring("<shop><name>Tea House</name></shop>")
name = shop.find("name")
print("if name:", "found" if name else "missing")
print("is None:", "missing" if name is None else "found:", name.text)
