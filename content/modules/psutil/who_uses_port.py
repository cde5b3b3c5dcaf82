# set-up: a server
import socket

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
# end of set-up
import os

import psutil


def listening():
    for process in psutil.process_iter():
        try:
            connections = process.net_connections(kind="tcp")
        except (psutil.AccessDenied, psutil.NoSuchProcess):
            continue
        for number in {one.laddr.port for one in connections
                       if one.status == psutil.CONN_LISTEN}:
            yield number, process


found = [process for number, process in listening() if number == port]
print(len(found), "listens:", [p.pid for p in found] == [os.getpid()])
server.close()
print([process for number, process in listening() if number == port])
