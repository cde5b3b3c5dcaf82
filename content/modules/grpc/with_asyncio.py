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
import asyncio

import grpc


class TeaRoom(TeaRoomServicer):
    async def Price(self, request, context):
        await asyncio.sleep(0.1)
        return Count(value=len(request.value) * 2)

    async def Brew(self, request, context):
        for number in range(1, request.value + 1):
            yield Name(value=f"cup {number}")


async def main():
    server = grpc.aio.server()
    add_TeaRoomServicer_to_server(TeaRoom(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        room = TeaRoomStub(channel)
        calls = [room.Price(Name(value=tea)) for tea in ("Assam", "Oolong")]
        print([count.value for count in await asyncio.gather(*calls)])
        async for name in room.Brew(Count(value=2)):
            print(name.value)
    await server.stop(grace=1)


asyncio.run(main())
