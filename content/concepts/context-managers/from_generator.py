from contextlib import contextmanager


@contextmanager
def changed(settings, **changes):
    before = dict(settings)
    settings.update(changes)
    try:
        yield settings  # the block runs here
    finally:
        settings.clear()
        settings.update(before)


settings = {"language": "en", "currency": "EUR"}
with changed(settings, language="de", vat=0.19):
    print("inside:", settings)
print("after: ", settings)

try:
    with changed(settings, currency=None):
        raise RuntimeError("no prices without a currency")
except RuntimeError as error:
    print("error: ", error)
print("after: ", settings)
