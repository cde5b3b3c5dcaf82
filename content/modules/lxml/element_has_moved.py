from copy import deepcopy

from lxml import etree

lunch = etree.fromstring("<lunch><tea/></lunch>")
dinner = etree.fromstring("<dinner/>")
dinner.append(lunch[0])
print(len(lunch), len(dinner))
lunch.append(deepcopy(dinner[0]))
print(len(lunch), len(dinner))
