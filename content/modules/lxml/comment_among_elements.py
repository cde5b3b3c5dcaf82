from lxml import etree

menu = etree.fromstring("<menu><!-- new --><tea/><cake/></menu>")
print([callable(item.tag) for item in menu])
print([item.tag for item in menu.iterchildren("*")])
