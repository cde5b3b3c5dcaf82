import xml.etree.ElementTree as ET
from pathlib import Path

songs = [("Ágætis byrjun", 475), ("Salt & <Pepper>", 208)]

root = ET.Element("playlist", name="Evening")
for title, seconds in songs:
    song = ET.SubElement(root, "song", length=str(seconds))
    ET.SubElement(song, "title").text = title

ET.indent(root)
tree = ET.ElementTree(root)
tree.write("playlist.xml", encoding="utf-8", xml_declaration=True)

print(Path("playlist.xml").read_text(encoding="utf-8"))
