for number in (6, -6):
    print(f"{number:2}  {bin(number):6}  {bin(number)[2:]:4}  {number:b}")
