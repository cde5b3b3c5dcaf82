stops = ["Vienna", "Linz", "Salzburg", "Munich", "Stuttgart"]

for i, stop in enumerate(stops):
    if i == 0:
        print("depart", stop)
    elif i == len(stops) - 1:
        print("arrive", stop)
    else:
        print("via   ", stop)

for done, row in enumerate(range(250), start=1):
    if done % 100 == 0:
        print(done, "rows done")
print("every second:", [stop for i, stop in enumerate(stops) if i % 2 == 0])
