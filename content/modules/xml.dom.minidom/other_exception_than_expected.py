from xml.dom import DOMException, minidom
from xml.parsers.expat import ExpatError

for kind in (DOMException, ExpatError):
    try:
        minidom.parseString("<menu><tea></menu>")
    except kind as error:
        print(f"{kind.__name__}: caught, {error}")
    except Exception:
        print(f"{kind.__name__}: not caught")
