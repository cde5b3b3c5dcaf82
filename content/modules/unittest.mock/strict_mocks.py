from unittest.mock import Mock, create_autospec


class Printer:
    def print_page(self, text, *, copies=1):
        raise NotImplementedError("no paper in tests")


loose = Mock()
loose.print_pgae("hello", colour="red")
print("a loose mock takes anything")

strict = create_autospec(Printer, instance=True)
strict.print_page("hello", copies=2)
for mistake in (
    lambda: strict.print_pgae("hello"),
    lambda: strict.print_page("hello", colour="red"),
):
    try:
        mistake()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, "-", error)
