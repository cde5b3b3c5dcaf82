from difflib import unified_diff

old, new = ["tea", "milk"], ["tea", "sugar"]
print("\n".join(unified_diff(old, new, "old", "new")))
print("\n".join(unified_diff(old, new, "old", "new", lineterm="")))
