# set-up: a server that accepts a connection and then says nothing
import socket

silent = socket.create_server(("127.0.0.1", 0))
port = silent.getsockname()[1]
# end of set-up
from ftplib import FTP

ftp = FTP(timeout=0.5)
try:
    ftp.connect("127.0.0.1", port)
except TimeoutError as error:
    print("TimeoutError:", error)
