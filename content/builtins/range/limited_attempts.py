answers = iter(["timeout", "timeout", "200 OK"])


def fetch():
    answer = next(answers)
    if answer == "timeout":
        raise TimeoutError("no answer in time")
    return answer


for attempt in range(1, 4):
    try:
        answer = fetch()
    except TimeoutError as error:
        print(f"attempt {attempt}: {error}")
    else:
        print(f"attempt {attempt}: {answer}")
        break
else:
    print("giving up")

for _ in range(2):
    print("beep")
