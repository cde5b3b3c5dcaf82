# set-up: a server
import socket

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
# end of set-up
import os

import psutil


def listeners(port):
    for process in psutil.process_iter():
        try:
            connections = process.net_connections(kind="tcp")
        except (psutil.AccessDenied, psutil.NoSuchProcess):
            continue
        if any(one.status == psutil.CONN_LISTEN and one.laddr.port == port
               for one in connections):  # perhaps by IPv4 and IPv6
            yield process


found = list(listeners(port))
print(len(found), "listens:", [p.pid for p in found] == [os.getpid()])
server.close()
print(list(listeners(port)))
