# set-up: a computer in Oslo
import os
import time

os.environ["TZ"] = "Europe/Oslo"
time.tzset()
# end of set-up
from datetime import datetime, timezone

import humanize

utc = datetime.now(timezone.utc)
print(humanize.naturaltime(utc.replace(tzinfo=None)) != "now")
print(humanize.naturaltime(utc, when=datetime.now(timezone.utc)))
