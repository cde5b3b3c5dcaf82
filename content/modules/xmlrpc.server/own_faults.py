# set-up: a caller on this machine
import threading
from xmlrpc.client import ServerProxy


def call(server, name, *arguments):
    threading.Thread(target=server.handle_request).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    return getattr(ServerProxy(address), name)(*arguments)


# end of set-up
from xmlrpc.client import Fault
from xmlrpc.server import SimpleXMLRPCServer

STOCK = {"tea": 12}
NO_SUCH_ARTICLE, NOT_ENOUGH = 404, 409


def order(article, pieces):
    if article not in STOCK:
        raise Fault(NO_SUCH_ARTICLE, f"we do not sell {article}")
    if not 0 < pieces <= STOCK[article]:
        raise Fault(NOT_ENOUGH, f"{STOCK[article]} left, {pieces} ordered")
    STOCK[article] -= pieces
    return STOCK[article]


with SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False) as server:
    server.register_function(order)
    for article, pieces in (("tea", 2), ("tea", 50), ("piano", 1)):
        try:
            print("left:", call(server, "order", article, pieces))
        except Fault as fault:
            print(fault.faultCode, fault.faultString)
