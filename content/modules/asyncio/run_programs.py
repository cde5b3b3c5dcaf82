import asyncio
import os
import signal
from asyncio.subprocess import PIPE, STDOUT
from contextlib import suppress


async def run(*command, timeout=10):
    process = await asyncio.create_subprocess_exec(
        *command, stdout=PIPE, stderr=STDOUT, start_new_session=True
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), timeout)
    except (TimeoutError, asyncio.CancelledError) as error:
        with suppress(ProcessLookupError, PermissionError):  # it has ended
            os.killpg(process.pid, signal.SIGKILL)  # and what it has started
        await process.wait()
        if isinstance(error, asyncio.CancelledError):
            raise
        return "killed", process.returncode
    return output.decode(errors="replace").split(), process.returncode


async def main():
    print(await asyncio.gather(run("echo", "one"), run("echo", "two words")))
    print(await run("sleep", "30", timeout=0.05))
    print(await run("false"))
    shell = await asyncio.create_subprocess_shell(
        "cat | wc -c", stdin=PIPE, stdout=PIPE
    )
    print((await shell.communicate(b"12345"))[0].split())


asyncio.run(main())
