import asyncio

import zmq
import zmq.asyncio


async def serve(router):
    while True:
        *path, text = await router.recv_multipart()
        answer = text.decode(errors="replace").upper()
        await router.send_multipart([*path, answer.encode()])


async def main(words):
    context = zmq.asyncio.Context.instance()
    with context.socket(zmq.ROUTER) as router, \
            context.socket(zmq.DEALER) as client:
        port = router.bind_to_random_port("tcp://127.0.0.1")
        client.connect(f"tcp://127.0.0.1:{port}")
        task = asyncio.create_task(serve(router))
        for word in words:
            await client.send(word.encode())
        for _ in words:
            answer = await asyncio.wait_for(client.recv(), timeout=5)
            print(answer.decode())
        task.cancel()


asyncio.run(main(["tea", "café"]))
