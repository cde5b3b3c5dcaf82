print(repr(min("bAd day")), min("bAd"), min("bad"))

words = "bAd day".split()
print(min(words), min(words, key=len), min(["Zoe", "ada"], key=str.casefold))
