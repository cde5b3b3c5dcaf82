# set-up: neither of the two packages is installed
import sys

sys.modules["cssselect"] = sys.modules["lxml_html_clean"] = None
# end of set-up
from lxml import etree

menu = etree.fromstring("<menu><tea/></menu>")
try:
    menu.cssselect("tea")
except ImportError:
    print("cssselect: ImportError")
try:
    import lxml.html.clean
except ImportError:
    print("lxml.html.clean: ImportError")
print("without them:", menu.xpath("//tea")[0].tag)
