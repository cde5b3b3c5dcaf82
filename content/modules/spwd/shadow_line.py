from datetime import date, timedelta

SHADOW = """\
ada:$6$Zk0q$f8JdWc:20360:0:90:7:::
backup:*:19000:0:99999:7:::
guest:!:::::::
"""


def day(number):
    return date(1970, 1, 1) + timedelta(days=number)


def read_shadow(text):  # was spwd.getspall()
    for line in text.splitlines():
        name, hashed, changed, _, longest, *_ = line.split(":")
        if changed and longest:
            last = int(changed)
            yield name, hashed, day(last), day(last + int(longest))
        else:  # never changed, or valid for ever
            yield name, hashed, "-", "-"


for name, hashed, changed, expires in read_shadow(SHADOW):
    login = "password" if hashed.startswith("$") else "none"
    print(f"{name:8}login: {login:10}changed {changed!s:10}  until {expires}")
