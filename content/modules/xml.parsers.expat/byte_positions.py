# set-up: a file of four people
from pathlib import Path

names = ["Zoë", "Jürgen", "Łukasz", "Ann"]
people = "".join(f'\n<p id="{i}"><n>{n}</n></p>' for i, n in enumerate(names))
Path("people.xml").write_text(f"<all>{people}\n</all>", encoding="utf-8")
# end of set-up
import xml.etree.ElementTree as ET
from xml.parsers import expat

begins, ends = [], []


def start(name, attributes):
    if name == "p":
        begins.append((attributes.get("id"), parser.CurrentByteIndex))


def end(name):
    if name == "p":
        ends.append(parser.CurrentByteIndex + len("</p>"))


parser = expat.ParserCreate()
parser.StartElementHandler, parser.EndElementHandler = start, end
with open("people.xml", "rb") as file:
    parser.ParseFile(file)
    for (key, first), last in zip(begins, ends):
        file.seek(first)
        person = ET.fromstring(file.read(last - first))
        print(f"id {key} at {first:3}-{last:3}: {person.findtext('n')}")
