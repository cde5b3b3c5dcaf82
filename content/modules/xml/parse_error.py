import xml.etree.ElementTree as ET

documents = {
    "complete": "<price currency='EUR'>12</price>",
    "no end": "<price><net>12</net>",
    "bare &": "<shop>\n<name>Salt & Pepper</name>\n</shop>",
    "empty": "",
}

for label, text in documents.items():
    try:
        root = ET.fromstring(text)
    except ET.ParseError as error:
        line, column = error.position
        reason = error.msg.partition(":")[0]
        print(f"{label:9} line {line}, column {column:2}: {reason}")
    else:
        print(f"{label:9} fine, root is <{root.tag}>")
