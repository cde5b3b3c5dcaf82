# set-up: a repository with one commit, and who commits
import os
from pathlib import Path

from git import Repo

os.environ |= {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
               for what, value in (("NAME", "Ada"), ("EMAIL", "a@example.org"))}
repo = Repo.init("shop", initial_branch="main")
Path("shop/prices.csv").write_text("teapot,24\n")
repo.index.add(["prices.csv"])
repo.index.commit("Begin")
# end of set-up
from pathlib import Path

from git import Repo

repo = Repo("shop")
cups = repo.create_head("cups")
cups.checkout()
Path(repo.working_tree_dir, "cups.csv").write_text("cup,6.5\n")
repo.index.add(["cups.csv"])
repo.index.commit("Sell cups")
print("on", repo.active_branch)

repo.heads.main.checkout()
print(Path("shop/cups.csv").exists())
repo.git.merge("cups", "--no-ff", "-m", "Merge the cups")
print(Path("shop/cups.csv").exists(), len(repo.head.commit.parents))

repo.create_tag("v1.0", message="The first release")
repo.delete_head("cups")
print([head.name for head in repo.heads], [tag.name for tag in repo.tags])
