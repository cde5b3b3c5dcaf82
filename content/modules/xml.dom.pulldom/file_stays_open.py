from pathlib import Path
from xml.dom import pulldom

Path("menu.xml").write_text("<menu/>", encoding="utf-8")
events = pulldom.parse("menu.xml")
print(len(list(events)), "events, closed:", events.stream.closed)
events.stream.close()

with open("menu.xml", "rb") as file:
    print(len(list(pulldom.parse(file))), "events,", end=" ")
print("closed:", file.closed)
