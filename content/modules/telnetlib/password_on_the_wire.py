import socket

client, wire = socket.socketpair()
with client.makefile("w", encoding="ascii", newline="\r\n") as session:
    print("ada", file=session)
    print("s3cret", file=session)
print("anybody on the way reads:", wire.recv(100))
