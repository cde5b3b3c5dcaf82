from wsgiref.simple_server import demo_app, make_server

for host in ("", "127.0.0.1"):
    with make_server(host, 0, demo_app) as server:
        print(f"{host!r:11} listens on {server.server_address[0]}")
