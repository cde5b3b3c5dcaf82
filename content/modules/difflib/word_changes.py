from difflib import SequenceMatcher

before = "The meeting starts at nine in room four".split()
after = "The meeting in May starts at ten in room four".split()

for action, i, j, k, m in SequenceMatcher(None, before, after).get_opcodes():
    old, new = " ".join(before[i:j]), " ".join(after[k:m])
    print(f"{action:8} {old!r:22} {new!r}")
