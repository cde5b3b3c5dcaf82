# set-up: a server with a slow function
import threading
from socketserver import ThreadingMixIn
from xmlrpc.server import SimpleXMLRPCServer

begun, go_on = threading.Event(), threading.Event()


class Server(ThreadingMixIn, SimpleXMLRPCServer):
    daemon_threads = True


def report():
    begun.set()
    return go_on.wait(10)


server = Server(("127.0.0.1", 0), logRequests=False)
server.register_function(report)
server.register_function(lambda: "open", "status")
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_address[1]}/"


def wait_for_report(proxy):
    try:
        proxy.report()
    except Exception:
        pass  # now and then the other call breaks this one


# end of set-up
from http.client import CannotSendRequest
from xmlrpc.client import ServerProxy

shop = ServerProxy(address)
threading.Thread(target=wait_for_report, args=(shop,)).start()
begun.wait()  # the other thread is now waiting for its answer
for proxy in (shop, ServerProxy(address)):
    try:
        print(proxy.status())
    except CannotSendRequest as error:
        print("CannotSendRequest:", error)
go_on.set()
