# set-up: a server that wants a token
import threading
from xmlrpc.server import SimpleXMLRPCRequestHandler, SimpleXMLRPCServer


class Guarded(SimpleXMLRPCRequestHandler):
    def do_POST(self):
        if self.headers["Authorization"] == "Bearer a1b2":
            super().do_POST()
        else:
            self.send_error(401)

    log_message = lambda *args: None


server = SimpleXMLRPCServer(("127.0.0.1", 0), Guarded, allow_none=True)
server.register_function(lambda name: None, "find")
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_address[1]}/"
# end of set-up
from xmlrpc.client import ProtocolError, ServerProxy

token = [("Authorization", "Bearer a1b2")]
with ServerProxy(address, headers=token, allow_none=True) as library:
    print(library.find("Emma"))
try:
    ServerProxy(address).find("Emma")
except ProtocolError as error:
    print("without the token:", error.errcode, error.errmsg)
