from Levenshtein import apply_edit, editops, opcodes

old, new = "Tea house, Malmo", "The tea house, Malmö"
steps = editops(old, new)
print(len(steps), "edits, the first is", *steps[:1])

for what, i, j, k, m in opcodes(old, new):
    if what != "equal":
        print(f"{what:8} at {i:2}: {old[i:j]!r} becomes {new[k:m]!r}")

print(apply_edit(steps[:4], old, new))
print(apply_edit(steps, old, new) == new)
