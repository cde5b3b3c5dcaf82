for word in ["tea", "", "milk"]:
    if not word:
        pass  # does nothing, so the next line runs as well
    print("pass:    ", repr(word))
for word in ["tea", "", "milk"]:
    if not word:
        continue  # goes on with the next word
    print("continue:", repr(word))

for wanted in ("milk", "jam"):
    for word in ["tea", "milk"]:
        if word == wanted:
            print("found", word)
            break
    else:  # only if no break ended the loop
        print("no", wanted)
