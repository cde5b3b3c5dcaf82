import sys
from threading import Thread

def work():
    print("worker stops")
    sys.exit(3)  # exit(3) raises the same SystemExit

worker = Thread(target=work)
worker.start()
worker.join()
print("the program goes on, without a traceback")
