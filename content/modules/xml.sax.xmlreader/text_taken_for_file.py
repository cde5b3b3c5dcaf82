import io
import xml.sax
from xml.sax.xmlreader import InputSource

text = "<order/>"
wrapped = InputSource()
wrapped.setCharacterStream(io.StringIO(text))
for source in (InputSource(text), wrapped):
    try:
        xml.sax.parse(source, xml.sax.ContentHandler())
        print("parsed")
    except (ValueError, OSError) as error:
        print(f"{type(error).__name__}: {error}")
