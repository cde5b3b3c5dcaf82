# set-up: a server that accepts a connection and then says nothing
import socket

silent = socket.create_server(("127.0.0.1", 0))
port = silent.getsockname()[1]
# end of set-up
import smtplib

try:
    smtplib.SMTP("127.0.0.1", port, "localhost", timeout=0.5)
except smtplib.SMTPServerDisconnected as error:
    print("SMTPServerDisconnected:", error)
