import queue

parking = queue.Queue(maxsize=2)
for car in ("red", "blue", "green"):
    try:
        parking.put_nowait(car)
        print(car, "parked")
    except queue.Full:
        print(car, "turned away")

while True:
    try:
        print(parking.get_nowait(), "left")
    except queue.Empty:
        print("nobody there")
        break
