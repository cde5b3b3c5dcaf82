for paid in (True, False):
    print(format(paid), f"[{format(paid, '6')}]", f"[{paid!s:6}]")
