from Levenshtein import distance, ratio

left, right = "kitten", "sitting"
longer = max(len(left), len(right))
print("by distance:", round(1 - distance(left, right) / longer, 2))
print("by ratio:   ", round(ratio(left, right), 2))
twice = distance(left, right, weights=(1, 1, 2))
print("as in ratio:", round(1 - twice / (len(left) + len(right)), 2))
