for value in (7, "7", 2.5, "2.5"):
    print(f"[{format(value, '6')}] [{format(value, '>6')}]")
