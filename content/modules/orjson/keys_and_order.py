from datetime import date

import orjson

sales = {date(2024, 5, 18): 3, date(2024, 5, 17): 2}
try:
    orjson.dumps(sales)
except TypeError as error:
    print(error)
option = orjson.OPT_NON_STR_KEYS | orjson.OPT_SORT_KEYS
print(orjson.dumps(sales, option=option).decode())

log = b"".join(
    orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
    for row in ({"n": 1}, {"n": 2})
)
print(log, [orjson.loads(line)["n"] for line in log.splitlines()])
cached = orjson.Fragment(b'{"already": "json"}')
print(orjson.dumps([cached, 1]).decode())
