readings = [21.5, 19.0, 23.4, 18.2, 25.1]

print("above 20:", sum(reading > 20 for reading in readings))

text = "The quick brown fox"
print("vowels:", sum(char in "aeiou" for char in text.lower()))
print("all of them?", all(reading > 18 for reading in readings))
