for text in ("7", "70000"):
    first, second = int(text), int(text)
    print(f"{text:5} is: {id(first) == id(second)!s:5} ==: {first == second}")
