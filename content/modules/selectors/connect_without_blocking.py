import errno
import selectors
import socket

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()

for state in ("open", "closed"):
    client = socket.socket()
    client.setblocking(False)
    code = client.connect_ex(address)  # returns at once
    if code in (errno.EINPROGRESS, errno.EWOULDBLOCK):
        with selectors.DefaultSelector() as selector:
            selector.register(client, selectors.EVENT_WRITE)
            ready = selector.select(timeout=10)
        code = client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if not ready:
            code = errno.ETIMEDOUT
    print(f"{state:<7}", errno.errorcode.get(code, "connected"))
    client.close()
    server.close()
