import asyncio
import socket
import subprocess


async def ask_slow_server():
    await asyncio.sleep(60)


async def main():
    try:
        async with asyncio.timeout(0.05):
            await ask_slow_server()
    except TimeoutError:
        print("TimeoutError: no answer, using the value of yesterday")


asyncio.run(main())
for name, error in {
    "asyncio.TimeoutError": asyncio.TimeoutError,
    "socket.timeout": socket.timeout,
    "subprocess.TimeoutExpired": subprocess.TimeoutExpired,
}.items():
    answer = "yes" if issubclass(error, TimeoutError) else "no"
    print(f"{name:<25} is a TimeoutError: {answer}")
