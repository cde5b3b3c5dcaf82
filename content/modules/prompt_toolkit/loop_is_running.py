# set-up: somebody at the keyboard
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("Oslo\r")

import warnings

warnings.filterwarnings("ignore", "coroutine 'Application")
# end of set-up
import asyncio

from prompt_toolkit import PromptSession


async def main():
    try:
        PromptSession().prompt("City: ")
    except RuntimeError as error:
        print(error)
    print(await PromptSession().prompt_async("City: "))


asyncio.run(main())
