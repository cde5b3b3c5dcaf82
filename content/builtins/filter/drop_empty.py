line = "tea,,mug,,,spoon"
print(list(filter(None, line.split(","))))

paragraphs = ["First", "", "  ", None, "Second"]
print([text for text in paragraphs if text and text.strip()])

readings = [3, 0, None, 7]
print("None as function:", list(filter(None, readings)))
print("is not None:     ", [r for r in readings if r is not None])
