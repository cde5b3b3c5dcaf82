import shlex

command = ["tar", "-czf", "photos & films.tgz", "--exclude=*.tmp", "Ada's"]
line = shlex.join(command)
print(line)
print("and back:", shlex.split(line) == command)

remote = ["ssh", "backup.example", line]
print(shlex.join(remote))
