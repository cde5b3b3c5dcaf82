from datetime import datetime

from dateutil import parser

now = datetime(2024, 5, 17)
print(parser.parse("10:45", default=now))
print(parser.parse("7", default=now))
print(parser.parse("Sat", default=now))
print(parser.parse("March", default=now.replace(day=31)))
