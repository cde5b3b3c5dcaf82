from Levenshtein import distance, ratio

print(distance("tea", "hot chocolate"))
print(distance("tea", "hot chocolate", score_cutoff=3))
print(ratio("tea", "coffee"), ratio("tea", "coffee", score_cutoff=0.5))
