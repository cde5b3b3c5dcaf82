import importlib
import sys

by_function = __import__("json")
import json

print("same object:", by_function is json is sys.modules["json"])
print(__import__("xml.dom").__name__, "- the first part")
print(__import__("xml.dom", fromlist=["Node"]).__name__, "- with a fromlist")
print(importlib.import_module("xml.dom").__name__, "- import_module")
