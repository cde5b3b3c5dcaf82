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
import hmac
from concurrent import futures

import grpc


class TokenCheck(grpc.ServerInterceptor):
    def intercept_service(self, continuation, details):
        sent = dict(details.invocation_metadata).get("authorization", "")
        if hmac.compare_digest(sent.encode(), b"Bearer s3cret"):
            return continuation(details)
        return grpc.unary_unary_rpc_method_handler(
            lambda _, it: it.abort(grpc.StatusCode.UNAUTHENTICATED, "token?"))


class TeaRoom(TeaRoomServicer):
    def Price(self, request, context):
        context.set_trailing_metadata([("currency", "EUR")])
        return Count(value=12)


server = grpc.server(futures.ThreadPoolExecutor(), interceptors=[TokenCheck()])
add_TeaRoomServicer_to_server(TeaRoom(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    room = TeaRoomStub(channel)
    answer, call = room.Price.with_call(
        Name(), metadata=[("authorization", "Bearer s3cret")])
    print(answer.value, dict(call.trailing_metadata()))
    try:
        room.Price(Name())
    except grpc.RpcError as error:
        print(error.code().name, error.details())
