# set-up: somebody at the keyboard
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text(" Lovelace\r")
keys.send_text("s3cret\r")
keys.send_text("Two cups,\rone broken.\x1b\r")
# end of set-up
from prompt_toolkit import prompt

name = prompt("Your name: ", default="Ada")
print(name)
print(len(prompt("Password: ", is_password=True)), "characters")
print(repr(prompt("What arrived? ", multiline=True)))
