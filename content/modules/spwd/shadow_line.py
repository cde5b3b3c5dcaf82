from datetime import date, timedelta

SHADOW = """\
ada:$6$Zk0q$f8JdWc:20360:0:90:7:::
backup:*:19000:0:99999:7:::
guest:!:20001::::::
kiosk::20001::::::
"""


def day(number):
    return date(1970, 1, 1) + timedelta(days=number)


def read_shadow(text):  # was spwd.getspall()
    for line in text.split():  # skips empty lines
        name, hashed, changed, _, longest, *_ = line.split(":")
        last = day(int(changed)) if changed else "-"
        if changed and 0 <= int(longest or -1) <= 99999:
            yield name, hashed, last, last + timedelta(days=int(longest))
        else:  # valid for ever
            yield name, hashed, last, "-"


for name, hashed, changed, expires in read_shadow(SHADOW):
    if hashed:
        login = "none" if hashed[0] in "!*" else "password"
    else:
        login = "open"
    print(f"{name:7} login: {login:9} changed {changed!s:10}  until {expires}")
