runners = ["Ada", "Ben"]
for number, runner in enumerate(runners, start=1):
    try:
        print(number, runner, "- by number:", runners[number])
    except IndexError as error:
        print(number, runner, "-", error)
    print("  by number - 1:", runners[number - 1])
