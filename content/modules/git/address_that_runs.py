from git import Repo
from git.exc import UnsafeProtocolError

address = "ext::sh -c touch% /tmp/taken"  # what a stranger sent
try:
    Repo.clone_from(address, "copy")
except UnsafeProtocolError as error:
    print("refused:", str(error)[:34])
print("of a known form:", address.startswith("https://github.com/"))
