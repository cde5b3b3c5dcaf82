from datetime import date

words = ["fig", "pomegranate", "quince"]
print("longest:   ", max(words, key=len))
print("width:     ", max(len(word) for word in words))
print("last A-Z:  ", max(words))

visits = [date(2024, 5, 3), date(2025, 1, 20), date(2024, 11, 8)]
print("latest:    ", max(visits))

sizes = ["9", "10", "2"]
print("as text:   ", repr(max(sizes)))
print("as numbers:", repr(max(sizes, key=int)))
