import re

LINE = re.compile(
    r"""
    (?P<time> \d\d:\d\d )  \s++     # such as 09:14
    (?P<level> INFO | ERROR )  \s++ # gives no blank back
    (?P<text> .*? )                 # as short as possible
    (?: (?<!\s) \s++ \[ (?P<user> [^\[\]]+ ) ] )?  # may be missing
    (?: (?<!\s) \s++ )?             # such as the line end
    """,
    re.VERBOSE,
)

log = ["09:14 INFO  signed in [mia]", "09:20 ERROR disk full", "-- restart --"]

for line in log:
    match = LINE.fullmatch(line)
    if match is None:
        print("not a log line:", line)
    else:
        print(match["level"], match.groupdict(default="nobody"))
