for rows in ([("Ada", 36), ("Ben", 12)], []):
    try:
        names, ages = zip(*rows)
    except ValueError:
        print("ValueError for no rows")
    names, ages = zip(*rows) if rows else ((), ())
    print(names, ages)
