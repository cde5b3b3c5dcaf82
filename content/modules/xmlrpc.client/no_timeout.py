# set-up: a server that never answers
import socket

silent = socket.create_server(("127.0.0.1", 0))
address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
# end of set-up
from xmlrpc.client import ServerProxy, Transport

class Impatient(Transport):
    def make_connection(self, host):
        connection = super().make_connection(host)
        connection.timeout = 0.2
        return connection
for arguments in ({"timeout": 0.2}, {"transport": Impatient()}):
    try:
        ServerProxy(address, **arguments).status()
    except (TypeError, TimeoutError) as error:
        print(*arguments, "->", type(error).__name__)
