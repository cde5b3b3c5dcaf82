# set-up: somebody at the keyboard, who presses Ctrl-C and Ctrl-D as well
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("add 3 4\r")
keys.send_text("add 3\x03")
keys.send_text("\r")
keys.send_text("ad 1\r")
keys.send_text("\x04")
# end of set-up
from prompt_toolkit import PromptSession

session = PromptSession()
while True:
    try:
        words = session.prompt("calc> ").split()
    except KeyboardInterrupt:
        print("(line dropped)")
        continue
    except EOFError:
        break
    match words:
        case []:
            pass
        case ["add", *numbers]:
            try:
                print(sum(map(int, numbers)))
            except ValueError as error:
                print(error)
        case [name, *_]:
            print(f"unknown: {name}")
print("bye")
