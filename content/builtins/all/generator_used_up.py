lengths = (len(word) for word in ["tea", "bread", "jam", "oil"])
print("all short:", all(length < 4 for length in lengths))
print("what is left:", list(lengths))

words = ["tea", "bread", "jam", "oil"]
print("all short:", all(len(word) < 4 for word in words), words)
