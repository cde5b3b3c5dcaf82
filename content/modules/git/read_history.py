# set-up: a repository with three commits
from pathlib import Path

from git import Actor, Repo

repo = Repo.init("shop", initial_branch="main")
for day, (who, name, text) in enumerate([
        ("Ada", "prices.csv", "teapot,24"), ("Zoë", "readme.txt", "A shop"),
        ("Zoë", "prices.csv", "teapot,26")], start=1):
    Path("shop", name).write_text(text)
    repo.index.add([name])
    actor = Actor(who, "shop@example.org")
    when = f"2026-03-0{day}T09:00:00+0100"
    repo.index.commit(f"Write {text}\n\nAs agreed.", author=actor,
                      committer=actor, author_date=when, commit_date=when)
# end of set-up
from collections import Counter

from git import Repo

with Repo("shop") as repo:
    for commit in repo.iter_commits("main", max_count=10):
        print(f"{commit.authored_datetime:%d %b}", commit.author.name,
              commit.summary, sep="  ")

    last = next(repo.iter_commits(paths="readme.txt", max_count=1), None)
    print("readme.txt:", f"{last.author}, {last.summary}" if last else "never")
    here = repo.head.commit.hexsha  # hexsha[:7] is the short form
    print("now at HEAD:", here == repo.git.rev_parse("HEAD"))
    commits = repo.iter_commits(paths="prices.csv")
    print(Counter(commit.author.name for commit in commits))
