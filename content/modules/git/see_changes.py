# set-up: a repository in which somebody works
from pathlib import Path

from git import Actor, Repo

repo = Repo.init("shop", initial_branch="main")
for name in ("prices.csv", "readme.txt", "old.txt"):
    Path("shop", name).write_text("teapot,24\n")
repo.index.add(["prices.csv", "readme.txt", "old.txt"])
ada = Actor("Ada", "ada@example.org")
repo.index.commit("Begin", author=ada, committer=ada)
Path("shop/prices.csv").write_text("teapot,26\n")
Path("shop/readme.txt").write_text("A shop\n")
Path("shop/cups.csv").write_text("cup,6.5\n")
repo.index.add(["readme.txt", "cups.csv"])
Path("shop/old.txt").unlink()
Path("shop/idea.txt").write_text("cups")
# end of set-up
from git import Repo

repo = Repo("shop")
print("dirty:", repo.is_dirty(untracked_files=True))
print("new:", repo.untracked_files)
for change in repo.index.diff(None):
    print("on disk:", change.change_type, change.a_path)
for change in repo.head.commit.diff():
    print("staged: ", change.change_type, change.b_path)  # the new name
print(repo.git.diff("--", "prices.csv").splitlines()[-2:])
