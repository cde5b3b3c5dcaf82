# set-up: what protoc makes of tea.proto, by hand, with ready-made messages
import grpc
from google.protobuf.wrappers_pb2 import Int32Value as Count
from google.protobuf.wrappers_pb2 import StringValue as Name


class TeaRoomStub:
    def __init__(self, channel):
        self.Price = channel.unary_unary(
            "/tea.TeaRoom/Price", Name.SerializeToString, Count.FromString)
        self.Brew = channel.unary_stream(
            "/tea.TeaRoom/Brew", Count.SerializeToString, Name.FromString)


def add_TeaRoomServicer_to_server(servicer, server):
    server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler(
        "tea.TeaRoom", {
            "Price": grpc.unary_unary_rpc_method_handler(
                servicer.Price, Name.FromString, Count.SerializeToString),
            "Brew": grpc.unary_stream_rpc_method_handler(
                servicer.Brew, Count.FromString, Name.SerializeToString),
        })])


class TeaRoomServicer:
    Price = Brew = None
# end of set-up
from concurrent import futures

import grpc


class TeaRoom(TeaRoomServicer):
    def Price(self, request, context):
        return Count(value=len(request.value) * 2)


server = grpc.server(futures.ThreadPoolExecutor(max_workers=4))
add_TeaRoomServicer_to_server(TeaRoom(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()

no_proxy = [("grpc.enable_http_proxy", 0)]  # even if http_proxy is set
with grpc.insecure_channel(f"127.0.0.1:{port}", no_proxy) as channel:
    room = TeaRoomStub(channel)
    for tea in ("Assam", "Darjeeling"):
        print(tea, room.Price(Name(value=tea), timeout=5).value)
server.stop(grace=1).wait()
