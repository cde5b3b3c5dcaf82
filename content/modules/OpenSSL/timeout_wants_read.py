import socket

from OpenSSL import SSL

with socket.create_server(("127.0.0.1", 0)) as listener:
    sock = socket.create_connection(listener.getsockname(), timeout=5)
    connection = SSL.Connection(SSL.Context(SSL.TLS_CLIENT_METHOD), sock)
    connection.set_connect_state()
    try:
        connection.do_handshake()
    except SSL.WantReadError:
        print("did not wait; sock.settimeout(None) makes it wait")
    sock.close()
