import anyio
import sniffio


async def main(name):
    async with anyio.create_task_group() as group:
        group.start_soon(anyio.sleep, 0.01)
    return f"hello {name} from {sniffio.current_async_library()}"


for backend in ("asyncio", "trio"):
    print(anyio.run(main, "Zoë", backend=backend))
