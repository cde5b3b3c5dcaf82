# set-up: a stand-in for MongoDB, which answers all commands alike
import socket
import socketserver
import struct
import threading

import bson

REPLY = {"ok": 1.0, "isWritablePrimary": True, "minWireVersion": 0,
         "maxWireVersion": 21, "n": 1, "nModified": 1,
         "cursor": {"id": 0, "ns": "shop.items", "firstBatch": [
             {"_id": 7, "name": "teapot", "price": 24.5, "n": 1}]}}


class Stand(socketserver.BaseRequestHandler):
    def handle(self):
        while head := self.request.recv(16, socket.MSG_WAITALL):
            size, number, _, kind = struct.unpack("<4i", head)
            self.request.recv(size - 16, socket.MSG_WAITALL)
            old = kind == 2004
            body = struct.pack("<iqii", 8, 0, 0, 1) if old else bytes(5)
            body += bson.encode(REPLY)
            code = 1 if old else 2013
            self.request.sendall(
                struct.pack("<4i", 16 + len(body), 1, number, code) + body)


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Stand)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"mongodb://127.0.0.1:{server.server_address[1]}"
# end of set-up
from pymongo import MongoClient, monitoring


class Print(monitoring.CommandListener):
    def started(self, event):
        for step in event.command.get("pipeline", []):
            print("  ", step)

    succeeded = failed = lambda self, event: None


with MongoClient(url, event_listeners=[Print()]) as client:
    sales = client.shop.sales
    cursor = sales.aggregate([
        {"$match": {"year": 2026}},
        {"$unwind": "$lines"},
        {"$group": {"_id": "$city", "total": {"$sum": "$lines.price"}}},
        {"$sort": {"total": -1}},
    ])
    print(type(cursor).__name__, "with", len(list(cursor)), "document")
    print("counted", sales.count_documents({"city": "Oslo"}))
