import difflib

old = """\
host = localhost
port = 8080
debug = yes
workers = 2
""".splitlines(keepends=True)

new = """\
host = localhost
port = 8443
debug = yes
tls = on
workers = 2
""".splitlines(keepends=True)

diff = difflib.unified_diff(old, new, "app.ini", "app.ini.new", n=1)
print("".join(diff), end="")
