# set-up: somebody at the keyboard, who answers after the third reading
import sys
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput


class Screen(DummyOutput):  # shows whole lines and not the prompt
    def write(self, text):
        if text.strip() and text.endswith("\n"):
            sys.__stdout__.write(text)


stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=Screen()))
# end of set-up
import asyncio

from prompt_toolkit import PromptSession
from prompt_toolkit.patch_stdout import patch_stdout


async def watch():
    for reading in (20.5, 20.7, 21.0):
        print("sensor", reading)
        await asyncio.sleep(0.01)
    keys.send_text("enough\r")  # stands for the reader's answer


async def main():
    session = PromptSession()
    watching = asyncio.create_task(watch())
    with patch_stdout():
        answer = await session.prompt_async("Stop? ")
        watching.cancel()  # it might go on for ever
    print("answer:", answer)


asyncio.run(main())
