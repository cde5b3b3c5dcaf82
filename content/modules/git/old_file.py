# set-up: a repository with two versions of a file
from pathlib import Path

from git import Actor, Repo

ada = Actor("Ada", "ada@example.org")
repo = Repo.init("shop", initial_branch="main")
Path("shop/data").mkdir()
for price in (24, 26):
    Path("shop/data/prices.csv").write_text(f"Zoë's teapot,{price}\n", "utf-8")
    repo.index.add(["data/prices.csv"])
    repo.index.commit(f"Price {price}", author=ada, committer=ada)
# end of set-up
from git import Repo

with Repo("shop") as repo:
    before = repo.commit("HEAD~1")
    blob = before.tree / "data" / "prices.csv"
    print(blob.data_stream.read().decode("utf-8"), end="")

    for item in before.tree.traverse():
        print(item.type, item.path)
    try:
        before.tree / "data" / "cups.csv"
    except KeyError:
        print("there was no cups.csv")
