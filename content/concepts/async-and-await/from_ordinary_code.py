import asyncio
import threading


async def fetch(page):
    await asyncio.sleep(0.01)
    return f"{page} has 3 lines"


print(asyncio.run(fetch("home")))  # from ordinary code

loop = asyncio.new_event_loop()  # a loop in a thread of its own
thread = threading.Thread(target=loop.run_forever)
thread.start()
future = asyncio.run_coroutine_threadsafe(fetch("news"), loop)
try:
    print(future.result(timeout=5))
finally:  # else the thread would keep the program alive
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()

try:
    compile("def show():\n    await fetch('home')", "example", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)
