import logging
import sys

logging.basicConfig(
    stream=sys.stdout, level=logging.DEBUG, format="%(name)-10s %(message)s"
)
shop = logging.getLogger("shop")
cart = logging.getLogger("shop.cart")  # a child, by its name
noisy = logging.getLogger("httplayer")

noisy.setLevel(logging.ERROR)

shop.debug("starting")
cart.debug("3 items")
noisy.debug("opened connection 1")
noisy.error("connection lost")
print("parent of shop.cart:", cart.parent.name)
