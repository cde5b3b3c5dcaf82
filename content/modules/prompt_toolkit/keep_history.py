# set-up: a keyboard to press keys on
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
ENTER, UP = "\r", "\x1b[A"
# end of set-up
from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.history import FileHistory

session = PromptSession(
    history=FileHistory("commands.txt"),
    auto_suggest=AutoSuggestFromHistory(),
)
for typed in ("backup photos" + ENTER, UP + ENTER):
    keys.send_text(typed)  # stands for the reader's keys
    print(session.prompt("> "))

later = FileHistory("commands.txt")
print(list(later.load_history_strings()))
