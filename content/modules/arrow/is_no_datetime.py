from datetime import datetime

import arrow

may = arrow.get(2024, 5, 17)
print(isinstance(may, datetime), isinstance(may.datetime, datetime))
print(may > arrow.get(2024, 1, 1).datetime, may.date())
