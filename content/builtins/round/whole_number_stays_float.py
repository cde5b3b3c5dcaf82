seats = 7.6
print(round(seats), round(seats, 0), round(seats, None))
try:
    range(round(seats, 0))
except TypeError as error:
    print(error)
print(len(range(round(seats))))
