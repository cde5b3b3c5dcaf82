from contextlib import contextmanager
from contextvars import ContextVar

currency = ContextVar("currency", default="EUR")
discount = ContextVar("discount")


@contextmanager
def using(variable, value):
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)


print(currency.get())
with using(currency, "NOK"), using(discount, 0.1):
    print(currency.get(), discount.get())
print(currency.get())

print("with a fallback:", discount.get(0))
try:
    discount.get()
except LookupError:
    print("LookupError: no discount is set")
