answers = ["yes", "no", "yes", "maybe", "no", "yes"]

print("index:", answers.index("yes"))
print("all:  ", [i for i, answer in enumerate(answers) if answer == "yes"])
print("last: ", {answer: i for i, answer in enumerate(answers)})

first_unclear = next(
    (i for i, answer in enumerate(answers) if answer not in ("yes", "no")), None
)
print("first unclear:", first_unclear)
