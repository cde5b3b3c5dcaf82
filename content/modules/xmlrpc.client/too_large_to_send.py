from xmlrpc.client import dumps, loads

views = 5_000_000_000
try:
    dumps((views,))
except OverflowError as error:
    print("OverflowError:", error)
for sent in (str(views), float(views)):
    (received,), _ = loads(dumps((sent,)))
    print(repr(received), int(received) == views)
