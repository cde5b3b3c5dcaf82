import logging
import sys

logging.basicConfig(
    stream=sys.stdout, level=logging.DEBUG, format="%(name)-10s %(message)s"
)
shop = logging.getLogger("shop")
cart = logging.getLogger("shop.cart")  # a child, by its name
noisy = logging.getLogger("httplayer")

private = logging.getLogger("shop.salaries")

noisy.setLevel(logging.ERROR)
private.propagate = False  # stays away from the handlers of its parents
private.addHandler(logging.NullHandler())  # or warnings go to stderr

shop.debug("starting")
cart.debug("3 items")
private.info("Mia earns 4200")
noisy.debug("opened connection 1")
noisy.error("connection lost")
print("parent of shop.cart:", cart.parent.name)
