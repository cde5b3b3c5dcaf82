# set-up: somebody at the keyboard, who presses Ctrl-T and F2
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("due \x14\x1bOQ\r")
# end of set-up
from datetime import date

from prompt_toolkit import prompt
from prompt_toolkit.key_binding import KeyBindings

bindings = KeyBindings()


@bindings.add("c-t")
def insert_date(event):
    event.current_buffer.insert_text(date(2024, 5, 17).isoformat())


@bindings.add("f2")
def upper(event):
    buffer = event.current_buffer
    buffer.text = buffer.text.upper()


print(prompt("Note: ", key_bindings=bindings,
             bottom_toolbar="Ctrl-T date, F2 capitals"))
