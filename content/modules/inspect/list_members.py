import inspect
import textwrap


class Account:
    currency = "EUR"

    def deposit(self, amount): ...

    def close(self): ...


print([name for name, _ in inspect.getmembers(Account, inspect.isfunction)])
print([name for name, _ in inspect.getmembers(textwrap, inspect.isclass)])

functions = inspect.getmembers(textwrap, inspect.isfunction)
print([name for name, _ in functions if not name.startswith("_")])
