from difflib import SequenceMatcher

before = "The meeting starts at nine in room four".split()
after = "The meeting in May starts at ten in room four".split()

matcher = SequenceMatcher(None, before, after, autojunk=False)
for action, i, j, k, m in matcher.get_opcodes():
    old, new = " ".join(before[i:j]), " ".join(after[k:m])
    print(f"{action:8} {old!r:22} {new!r}")
