import io
from pathlib import Path
from xml.sax.saxutils import XMLGenerator


def readings():
    for hour, celsius in enumerate([3.5, 2.0, 4.25]):
        yield hour, celsius, "frost & fog" if celsius < 3 else ""


with open("weather.xml", "w", encoding="utf-8") as file:
    out = XMLGenerator(file, "utf-8", short_empty_elements=True)
    out.startDocument()
    out.startElement("weather", {"station": 'Hill "North"'})
    for hour, celsius, remark in readings():
        out.ignorableWhitespace("\n  ")
        out.startElement("reading", {"hour": str(hour), "c": str(celsius)})
        out.characters(remark)
        out.endElement("reading")
    out.ignorableWhitespace("\n")
    out.endElement("weather")
    out.endDocument()
print(Path("weather.xml").read_text(encoding="utf-8"))

draft = io.StringIO()
try:
    XMLGenerator(draft).startElement("reading", {"hour": 3})
except AttributeError:
    print("an int is no text, and this is written:", draft.getvalue())
