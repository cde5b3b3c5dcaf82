import threading
from concurrent.futures import ThreadPoolExecutor

sold = {"careless": 0, "with a lock": 0}
meet, lock = threading.Barrier(2), threading.Lock()

def sell(pieces):
    sold["careless"] += (meet.wait(), pieces)[1]  # here the other has its turn
    with lock:
        sold["with a lock"] += pieces

with ThreadPoolExecutor(2) as pool:
    pool.map(sell, [3, 3])
print(sold, "of 6")
