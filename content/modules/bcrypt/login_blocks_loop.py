import asyncio

import bcrypt


async def answer(client):
    print("answered:", client)


async def main():
    first, salt = asyncio.create_task(answer("first")), bcrypt.gensalt()
    bcrypt.hashpw(b"tea", salt)
    print("hashed in the loop")
    second = asyncio.create_task(answer("second"))
    await asyncio.to_thread(bcrypt.hashpw, b"tea", salt)
    print("hashed in a thread, both done:", first.done() and second.done())


asyncio.run(main())
