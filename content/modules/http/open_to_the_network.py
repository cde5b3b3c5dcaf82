from http.server import BaseHTTPRequestHandler, HTTPServer

for host in ("", "0.0.0.0", "127.0.0.1"):
    with HTTPServer((host, 0), BaseHTTPRequestHandler) as server:
        listens = server.socket.getsockname()[0]
        everywhere = listens == "0.0.0.0"
        print(f"{host!r:<12}", "all networks" if everywhere else "here only")
