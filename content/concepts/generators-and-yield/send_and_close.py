def running_average():
    total, count, average = 0, 0, None
    try:
        while True:
            number = yield average
            total += number
            count += 1
            average = total / count
    finally:
        print("closed after", count, "numbers")


averages = running_average()
next(averages)  # runs to the first yield
for temperature in (20, 24, 19):
    print(temperature, "->", averages.send(temperature))
averages.close()

try:
    running_average().send(20)
except TypeError as error:
    print("TypeError:", error)
