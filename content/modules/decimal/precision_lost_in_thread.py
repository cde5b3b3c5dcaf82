from decimal import Decimal, getcontext, localcontext
from threading import Thread

def divide():
    print(Decimal(1) / 3)
    with localcontext(prec=6):
        print(Decimal(1) / 3)

getcontext().prec = 6
thread = Thread(target=divide)
thread.start()
thread.join()
