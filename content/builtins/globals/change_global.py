visits = 0


def forgot():
    visits += 1


def with_statement():
    global visits
    visits += 1


def with_dictionary():
    globals()["visits"] += 1


for count in (forgot, with_statement, with_dictionary):
    try:
        count()
        print(f"{count.__name__:15} visits is {visits}")
    except UnboundLocalError as error:
        print(f"{count.__name__:15} {type(error).__name__}")
