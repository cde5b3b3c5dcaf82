from datetime import date, timedelta

SHADOW = """\
ada:$6$Zk0q$f8JdWc:20360:0:90:7:::
backup:*:19000:0:99999:7:::
"""


def read_shadow(text):  # was spwd.getspall()
    for line in text.splitlines():
        name, hashed, changed, _, longest, *_ = line.split(":")
        day = date(1970, 1, 1) + timedelta(days=int(changed))
        yield name, hashed, day, day + timedelta(days=int(longest))


for name, hashed, changed, expires in read_shadow(SHADOW):
    login = "password" if hashed.startswith("$") else "none"
    print(f"{name:8}login: {login:10}changed {changed}  until {expires}")
