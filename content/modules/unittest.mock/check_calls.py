from unittest.mock import ANY, Mock, call


def remind(mailer, people):
    for name, address in people:
        mailer.send(address, subject="Library", text=f"Dear {name}, ...")


mailer = Mock()
remind(mailer, [("Ada", "ada@example.org"), ("Mary", "mary@example.org")])

print("calls:", mailer.send.call_count)
mailer.send.assert_any_call("ada@example.org", subject="Library", text=ANY)
assert mailer.send.call_args_list[1] == call(
    "mary@example.org", subject="Library", text="Dear Mary, ..."
)
try:
    mailer.send.assert_called_once()
except AssertionError as error:
    print(str(error).splitlines()[0])
