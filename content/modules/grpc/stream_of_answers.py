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
    def Brew(self, request, context):
        for number in range(1, request.value + 1):
            if not context.is_active():
                return
            yield Name(value=f"cup {number}")


server = grpc.server(futures.ThreadPoolExecutor())
add_TeaRoomServicer_to_server(TeaRoom(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()

with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    room = TeaRoomStub(channel)
    print([name.value for name in room.Brew(Count(value=3))])
    call = room.Brew(Count(value=1_000_000))
    print(next(call).value, "is enough")
    call.cancel()
    print(call.code())
server.stop(grace=1).wait()
