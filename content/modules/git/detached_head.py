# set-up: a repository whose first commit is checked out
from git import Actor, Repo

repo = Repo.init("shop", initial_branch="main")
ada = Actor("Ada", "ada@example.org")
for number in (1, 2):
    repo.index.commit(f"Step {number}", author=ada, committer=ada)
repo.git.checkout("-q", "HEAD~1")
# end of set-up
from git import Repo

with Repo("shop") as repo:
    try:
        print(repo.active_branch)
    except TypeError as error:
        print(str(error)[:35])
    print("no branch" if repo.head.is_detached else repo.active_branch)
