line = "tea,,mug,,,spoon"
print(list(filter(None, line.split(","))))

paragraphs = ["First", "", "  ", "Second"]
print(list(filter(str.strip, paragraphs)))

readings = [3, 0, None, 7]
print("None as function:", list(filter(None, readings)))
print("is not None:     ", [r for r in readings if r is not None])
