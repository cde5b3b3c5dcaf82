from pathlib import Path

from git import Actor, Repo

repo = Repo.init("shop", initial_branch="main")
top = Path(repo.working_tree_dir)
(top / "prices.csv").write_text("teapot,24.0\n")
(top / "notes").mkdir(exist_ok=True)
(top / "notes/zoë.txt").write_text("call her")

repo.index.add(["prices.csv", "notes/zoë.txt"])
ada = Actor("Ada", "ada@example.org")
commit = repo.index.commit("Add the first prices", author=ada, committer=ada)
print(commit.summary, "-", commit.author.name)
print([item.path for item in commit.tree.traverse() if item.type == "blob"])
print(commit.hexsha == repo.head.commit.hexsha)
