import xml.etree.ElementTree as ET

for name in ("no-such", "utf-7", "utf-8"):
    data = f"<?xml version='1.0' encoding='{name}'?><tea>".encode()
    try:
        ET.fromstring(data)
    except (ET.ParseError, LookupError, ValueError) as error:
        print(f"{name:7} {type(error).__name__}")
