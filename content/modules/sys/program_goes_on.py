import sys
from threading import Thread

def work():
    sys.exit("no tea left")

thread = Thread(target=work)
thread.start()
thread.join()
print("the program goes on")
sys.exit(0)
