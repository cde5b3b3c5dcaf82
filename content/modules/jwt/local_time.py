from datetime import datetime, timedelta, timezone

import jwt

paris = timezone(timedelta(hours=2))
end = datetime(2050, 7, 1, 12, 0, tzinfo=paris)
for moment in (end, end.replace(tzinfo=None)):
    token = jwt.encode({"exp": moment}, "s" * 32)
    exp = jwt.decode(token, "s" * 32, algorithms=["HS256"])["exp"]
    print(datetime.fromtimestamp(exp, paris))
