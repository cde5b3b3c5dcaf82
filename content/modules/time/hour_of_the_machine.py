import os
import time

for zone in ("EST5", "JST-9"):
    os.environ["TZ"] = zone
    time.tzset()
    local = time.strftime("%H:%M %Z", time.localtime(0))
    print(local, "or", time.strftime("%H:%M UTC", time.gmtime(0)))
