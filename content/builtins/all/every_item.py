import re

readings = [21.5, 19.0, 23.4]
print(all(r > 18 for r in readings), all(r > 20 for r in readings))

row = ["Ada", "36", "London"]
print("only text?", all(isinstance(cell, str) for cell in row))

order = {"id": 7, "total": 40}
required = ["id", "total", "email"]
print("complete?", all(key in order for key in required))
print("missing:", [key for key in required if key not in order])

words = re.findall(r"\w+", "Red tea, and black tea.".lower())
print("both words?", all(word in words for word in ("red", "black")))

tested = iter([4, 8, -1, 6, 2])
print(all(n > 0 for n in tested), "not tested:", list(tested))
