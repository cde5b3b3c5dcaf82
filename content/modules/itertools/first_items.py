from itertools import count, cycle, islice, takewhile

even = (n * n for n in count(start=2, step=2))
print("first five:", list(islice(even, 5)))
print("next two:  ", list(islice(even, 2)))

powers = (2**n for n in count())
print("below 100: ", list(takewhile(lambda power: power < 100, powers)))
print("continues: ", next(powers), "(128 was read and dropped)")

days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
for day, cook in zip(days, cycle(["Ana", "Bo"])):
    print(day, cook)
