for number in (float("nan"), float("inf")):
    try:
        round(number)
    except (ValueError, OverflowError) as error:
        print(f"{type(error).__name__}: {error}")
    print(round(number, 2))
