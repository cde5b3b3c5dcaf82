# set-up: a text file
from pathlib import Path

Path("guests.txt").write_text("Ada\nZoë\n", encoding="utf-8")
# end of set-up
import time

import trio


def slow_report(name, language):
    time.sleep(0.05)
    return f"report of {name} in {language}"


async def main():
    print(await trio.to_thread.run_sync(slow_report, "May", "Norwegian"))

    async with await trio.open_file("guests.txt", encoding="utf-8") as file:
        async for line in file:
            print(line.strip())
    print(await trio.Path("guests.txt").exists())


trio.run(main)
