from Levenshtein import jaro_winkler, ratio

pairs = [
    ("Andersson", "Anderson"),
    ("Zoë Lindqvist", "Zoe Lindquist"),
    ("Andersson", "Petersen"),
    ("tea", "coffee"),
]
print("ratio  jaro_winkler")
for left, right in pairs:
    score = ratio(left, right)
    alike = jaro_winkler(left, right)
    print(f"{score:.2f}   {alike:.2f}  {left}, {right}")

same = ratio("Andersson", "ANDERSON", processor=str.casefold) >= 0.9
print("probably the same name:", same)
