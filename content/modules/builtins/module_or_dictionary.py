import builtins
import json

print("in this script:", type(__builtins__).__name__)
print("in json:", type(json.__builtins__).__name__)
print("imported:", type(builtins).__name__, builtins.len("milk"))
