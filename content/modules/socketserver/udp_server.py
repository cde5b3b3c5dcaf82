# set-up: a client that asks for two prices
import socket
import threading


def ask(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.settimeout(10)
        for article in ("tea", "piano"):
            client.sendto(article.encode(), server.server_address)
            print(article, client.recv(100).decode())
    server.shutdown()


# end of set-up
import socketserver

PRICES = {"tea": "2.50", "mug": "8.00"}


class Prices(socketserver.DatagramRequestHandler):
    def handle(self):
        article = self.rfile.read().decode(errors="replace").strip()
        self.wfile.write(PRICES.get(article, "unknown").encode())


with socketserver.UDPServer(("127.0.0.1", 0), Prices) as server:
    ask(server)  # server.serve_forever() in a program of yours
