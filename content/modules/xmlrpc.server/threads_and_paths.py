# set-up: two callers at once, and one who takes another path
import threading
from concurrent.futures import ThreadPoolExecutor
from xmlrpc.client import ProtocolError, ServerProxy


def visit(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_address[1]}"
    with ThreadPoolExecutor() as pool:
        calls = [pool.submit(ServerProxy(f"{base}/shop").meet) for _ in "ab"]
        print("met:", [call.result() for call in calls])
    try:
        ServerProxy(f"{base}/RPC2").meet()
    except ProtocolError as error:
        print("/RPC2:", error.errcode)
    server.shutdown()


# end of set-up
from socketserver import ThreadingMixIn
from threading import Barrier
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer

door = Barrier(2)  # opens when two calls are inside


class Handler(SimpleXMLRPCRequestHandler):
    rpc_paths = ("/shop",)
    log_message = lambda *args: None


class Server(ThreadingMixIn, SimpleXMLRPCServer):
    daemon_threads = True  # a silent client does not hold up the end


def meet():
    return door.wait(timeout=10) in (0, 1)


with Server(("127.0.0.1", 0), Handler) as server:
    server.register_function(meet)
    visit(server)  # otherwise server.serve_forever()
