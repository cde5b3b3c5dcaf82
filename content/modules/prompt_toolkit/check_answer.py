# set-up: somebody at the keyboard, who mistypes
from contextlib import ExitStack

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

stack = ExitStack()
keys = stack.enter_context(create_pipe_input())
stack.enter_context(create_app_session(input=keys, output=DummyOutput()))
keys.send_text("x12\r")
keys.send_text("\x7f\x7f\x7f7\r")
keys.send_text("2024-02-29\r")
# end of set-up
from datetime import date

from prompt_toolkit import prompt
from prompt_toolkit.validation import ValidationError, Validator


class IsDate(Validator):
    def validate(self, document):
        try:
            date.fromisoformat(document.text)
        except ValueError as error:
            raise ValidationError(message=str(error)) from None


number = Validator.from_callable(
    str.isdecimal, error_message="digits only", move_cursor_to_end=True)
print(int(prompt("How many? ", validator=number)))
print(prompt("When? ", validator=IsDate(), validate_while_typing=False))
