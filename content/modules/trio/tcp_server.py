from functools import partial

import trio


async def shout(stream):
    try:
        async for chunk in stream:
            await stream.send_all(chunk.upper())
    except trio.BrokenResourceError:
        print("a client is gone without a word")


async def main():
    async with trio.open_nursery() as nursery:
        listeners = await nursery.start(
            partial(trio.serve_tcp, shout, 0, host="127.0.0.1"))
        port = listeners[0].socket.getsockname()[1]

        with trio.fail_after(10):  # also if no line end arrives
            stream = await trio.open_tcp_stream("127.0.0.1", port)
            async with stream:
                await stream.send_all("Grüße\n".encode())
                answer = b""
                async for chunk in stream:  # ends when the server hangs up
                    answer += chunk
                    if answer.endswith(b"\n"):
                        break
        print(answer)
        nursery.cancel_scope.cancel()


trio.run(main)
