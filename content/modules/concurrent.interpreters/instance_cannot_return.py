# set-up: a module with a class
from pathlib import Path

Path("orders.py").write_text("class Order: pass\n")
# end of set-up

from concurrent import interpreters

import orders


class Order:
    pass


if __name__ == "__main__":
    worker = interpreters.create()
    print(type(worker.call(orders.Order)), "came back")
    try:
        worker.call(Order)
    except interpreters.NotShareableError as error:
        print(error)
    worker.close()
