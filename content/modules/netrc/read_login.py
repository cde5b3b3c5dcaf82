# set-up: a file of logins
from pathlib import Path

path = Path("logins")
path.write_text("""\
machine ftp.example.com login ada password "tide table"
machine api.example.com
    login robot
    password t0k3n
""")
path.chmod(0o600)
# end of set-up
import netrc

logins = netrc.netrc("logins")
for host in sorted(logins.hosts):
    user, account, password = logins.authenticators(host)
    print(f"{host:17} {user:7} {len(password)} characters")
