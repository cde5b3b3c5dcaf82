# set-up: somebody at the keyboard
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("s3cret\rs3cret\r")

from pathlib import Path

Path("commands.txt").unlink(missing_ok=True)
# end of set-up
from pathlib import Path

from prompt_toolkit import PromptSession, prompt
from prompt_toolkit.history import FileHistory

history = Path("commands.txt")
session = PromptSession(history=FileHistory(history))
prompt("Password: ", is_password=True)
print(history.exists())
session.prompt("Password: ", is_password=True)
print("s3cret" in history.read_text(), session.is_password)
