# set-up: a repository
from git import Actor, Repo

repo = Repo.init("shop", initial_branch="main")
ada = Actor("Ada", "ada@example.org")
repo.index.commit("Begin", author=ada, committer=ada)
repo.close()
# end of set-up
from git import Repo

with Repo("shop") as repo:
    print(repo.head.commit.summary)
    reader = repo.git.cat_file_header.proc  # git, waiting for questions
    print("ended:", reader.poll() is not None)
print("ended:", reader.poll() is not None)
