seats = [["Ada", "Bo"], ["Cy", None], [None, "Di"]]


def free_seat(rows):
    for number, row in enumerate(rows, start=1):
        for place, name in enumerate(row, start=1):
            if name is None:
                return number, place  # leaves both loops
    return None


print("function:", free_seat(seats))

for number, row in enumerate(seats, start=1):
    for place, name in enumerate(row, start=1):
        if name is None:
            break
    else:
        continue  # no break inside: go on with the next row
    print("else:    ", (number, place))
    break
