import threading
from concurrent.futures import ThreadPoolExecutor


def read_price(text):
    return float(text)


threading.excepthook = lambda args: print(
    f"{args.thread.name} ended with {args.exc_type.__name__}"
)
thread = threading.Thread(target=read_price, args=("8,00",), name="reader")
thread.start()
thread.join()
print("the program goes on")

with ThreadPoolExecutor() as pool:
    future = pool.submit(read_price, "8,00")
try:
    future.result()
except ValueError as error:
    print("caught here:", error)
