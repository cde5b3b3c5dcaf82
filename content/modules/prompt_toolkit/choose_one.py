# set-up: somebody at the keyboard, who presses arrow down before Enter
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("y")
keys.send_text("\x1b[B\r")
# end of set-up
from prompt_toolkit.shortcuts import choice, confirm

if confirm("Delete 3 files?"):
    print("deleted")

size = choice(
    "Which size?",
    options=[("s", "small, 0.2 l"), ("m", "middle, 0.3 l"), ("l", "large")],
    default="s",
)
print(size)
