# set-up: a large file
with open("rides.xml", "w", encoding="utf-8") as file:
    file.write("<rides>\n")
    for number in range(20_000):
        file.write(f"<ride><km>{number % 7}</km></ride>\n")
    file.write("</rides>\n")
# end of set-up
import xml.etree.ElementTree as ET

total = 0
events = ET.iterparse("rides.xml", events=("start", "end"))
_, root = next(events)
for event, element in events:
    if event == "end" and element.tag == "ride":
        total += int(element.findtext("km") or 0)
        root.clear()

print("kilometres:", total)
print("kept in memory:", len(root), "rides")
