# set-up: a repository, and a folder that is none
from pathlib import Path

from git import Repo

Repo.init("shop", initial_branch="main")
Path("shop/data").mkdir()
Path("photos").mkdir()
# end of set-up
from git import Repo
from git.exc import GitCommandError, InvalidGitRepositoryError, NoSuchPathError

for folder in ("shop", "photos", "nowhere"):
    try:
        with Repo(folder) as repo:
            print(folder, "has a repository")
    except InvalidGitRepositoryError:
        print(folder, "has none")
    except NoSuchPathError:
        print(folder, "does not exist")

with Repo("shop/data", search_parent_directories=True) as repo:
    print(repo.working_tree_dir.endswith("shop"))
    print("commits?", repo.head.is_valid())
    try:
        repo.git.checkout("nowhere")
    except GitCommandError as error:
        print(error.status, error.stderr.strip()[:40])
