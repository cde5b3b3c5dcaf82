# set-up: a repository in a folder that stands in for a server
import os
from pathlib import Path

from git import Repo

os.environ |= {f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
               for what, value in (("NAME", "Ada"), ("EMAIL", "a@example.org"))}
Repo.init("server.git", bare=True, initial_branch="main")
address = str(Path("server.git").resolve())
with Repo.clone_from(address, "other") as other:
    other.git.commit("--allow-empty", "-m", "Begin")
    other.git.push("origin", "HEAD:main")
# end of set-up
from pathlib import Path

from git import Repo
from git.exc import GitCommandError

with Repo.clone_from(address, "mine") as repo:
    origin = repo.remote("origin")
    Path("mine/prices.csv").write_text("teapot,24\n")
    repo.index.add(["prices.csv"])
    repo.index.commit("Add prices")
    origin.push("main").raise_if_error()
    for info in origin.pull("main"):
        print("pulled:", info.commit.summary)

try:
    Repo.clone_from("no-such-folder", "lost")
except GitCommandError as error:
    print(error.status, "does not exist" in error.stderr)
