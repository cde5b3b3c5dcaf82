import queue

parking = queue.Queue(maxsize=2)
for car in ("red", "blue", "green"):
    try:
        parking.put_nowait(car)
        print(car, "parked")
    except queue.Full:
        print(car, "turned away")

try:
    print(parking.get_nowait(), "left")
    print(parking.get_nowait(), "left")
    print(parking.get(timeout=0.1), "left")
except queue.Empty:
    print("nobody came in time")
