import pydoc


class Till:
    """The drawer of a shop, which counts in cents."""

    def take(self, cents: int) -> None:
        """Put money into the drawer."""


text = pydoc.render_doc(Till.take, title="About %s")
print("as rendered, bold letters are typed twice:", "\b" in text)
print(pydoc.plain(text))

first, rest = pydoc.splitdoc("Close the till.\n\nPrints a receipt.")
print("summary:", first)
try:
    pydoc.render_doc("till.close")
except ImportError as error:
    print("error:  ", str(error).splitlines()[0])
