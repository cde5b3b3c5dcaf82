# set-up: the warning that this will change is left out
import warnings

warnings.simplefilter("ignore")
# end of set-up
from lxml import etree

price = etree.fromstring("<item><price>2.50</price></item>").find("price")
print("if price:", bool(price))
print("if price is not None:", price is not None)
