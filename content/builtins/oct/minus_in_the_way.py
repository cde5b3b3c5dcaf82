for number in (8, -8):
    print(f"{oct(number):5} {oct(number)[2:]:4} {format(number, 'o')}")
