queue = ["Ada", "", "", "Ben", "", "Cleo"]

wrong = queue.copy()
for name in wrong:
    if not name:
        wrong.remove(name)
print("forwards: ", wrong)

for i in reversed(range(len(queue))):
    if not queue[i]:
        del queue[i]
print("backwards:", queue)
