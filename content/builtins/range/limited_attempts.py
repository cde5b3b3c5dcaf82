answers = iter(["timeout", "timeout", "200 OK"])


def fetch():
    return next(answers)


for attempt in range(1, 4):
    answer = fetch()
    print(f"attempt {attempt}: {answer}")
    if answer != "timeout":
        break
else:
    print("giving up")

for _ in range(2):
    print("beep")
