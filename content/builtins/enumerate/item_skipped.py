tasks = ["done", "done", "open", "done"]
for i, task in enumerate(tasks):
    if task == "done":
        del tasks[i]
print("deleted while looping:", tasks)

tasks = ["done", "done", "open", "done"]
print("a new list:", [task for task in tasks if task != "done"])
