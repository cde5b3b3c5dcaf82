from difflib import SequenceMatcher

old = "one cup of tea, " * 15
new = "> " + old
for autojunk in (True, False):
    ratio = SequenceMatcher(None, old, new, autojunk).ratio()
    print(f"autojunk={autojunk!s:5} {ratio:.2f}")
