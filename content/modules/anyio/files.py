import anyio


async def main():
    async with await anyio.open_file("guests.txt", "w", encoding="utf-8") as f:
        await f.write("Ada\nZoë\n")
    async with await anyio.open_file("guests.txt", encoding="utf-8") as file:
        async for line in file:
            print(line.rstrip("\n"))

    folder = anyio.Path(".")
    print([path.name async for path in folder.glob("*.txt")])
    notes = folder / "notes.txt"
    print(await notes.exists())
    await notes.write_text("two cups broken", encoding="utf-8")
    print(await notes.read_text(encoding="utf-8"))


anyio.run(main)
