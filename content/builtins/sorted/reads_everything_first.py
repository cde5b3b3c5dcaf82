from itertools import count, islice

def readings():
    for number in count(1):
        print("read", number)
        yield -number

for value in sorted(islice(readings(), 3)):
    print("sorted", value)
