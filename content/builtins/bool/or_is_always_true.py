for colour in ("red", "blue"):
    wrong = colour == "red" or "green"
    right = colour in ("red", "green")
    print(f"{colour:5} or: {wrong!r:8} {bool(wrong)}   in: {right}")
