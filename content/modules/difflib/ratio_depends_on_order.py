from difflib import SequenceMatcher

def ratio(first, second):
    return SequenceMatcher(None, first, second).ratio()

print(ratio("tide", "diet"), ratio("diet", "tide"))
print(ratio(*sorted(["tide", "diet"])), ratio(*sorted(["diet", "tide"])))
