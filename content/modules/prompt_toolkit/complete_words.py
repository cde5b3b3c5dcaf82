# set-up: somebody at the keyboard
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("show guests\r")
# end of set-up
from prompt_toolkit import prompt
from prompt_toolkit.completion import (
    CompleteEvent, FuzzyWordCompleter, NestedCompleter, WordCompleter)
from prompt_toolkit.document import Document

cities = WordCompleter(
    ["Lund", "New York", "Łódź-Łagiewniki"], ignore_case=True, sentence=True)
fuzzy = FuzzyWordCompleter(["Lund", "London", "Oslo"], WORD=True)
commands = NestedCompleter.from_nested_dict(
    {"show": {"orders": None, "guests": None}, "quit": None})
print(prompt("> ", completer=commands))


def offers(completer, typed):
    found = completer.get_completions(Document(typed), CompleteEvent())
    return [completion.text for completion in found]


print(offers(cities, "l"), offers(cities, "new y"), offers(fuzzy, "sl"))
print(offers(commands, ""), offers(commands, "show "))
