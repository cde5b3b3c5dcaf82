word = "Reykjavik"
print(word[slice(3)], word[slice(3, None)])
