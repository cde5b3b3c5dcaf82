import re

text = "import csv, import json"

print("json" in text, text.count("import"))
words = re.findall(r"\w+", text)
print("port" in text, "port" in words)
print(text.startswith(("import", "from")), text.endswith(".py"))
print(text.find("json"), text.rfind("import"), text.find("xml"))

try:
    text.index("xml")
except ValueError as error:
    print("index:", error)
