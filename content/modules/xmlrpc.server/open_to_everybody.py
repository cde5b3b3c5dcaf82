import threading
from xmlrpc.client import ServerProxy
from xmlrpc.server import SimpleXMLRPCServer

for host in ("", "127.0.0.1"):
    with SimpleXMLRPCServer((host, 0), logRequests=False) as server:
        server.register_function(lambda number: f"{number} deleted", "delete")
        threading.Thread(target=server.handle_request).start()
        listens, port = server.server_address
        print(f"bound to {host!r}, listens on {listens}:", end=" ")
        print(ServerProxy(f"http://127.0.0.1:{port}/").delete(12))
