from functools import cached_property


class Survey:
    def __init__(self, answers):
        self.answers = answers

    @cached_property
    def mean(self):
        print("  computing")
        return sum(self.answers) / len(self.answers)


survey = Survey([3, 5, 4])
print(survey.mean)
print(survey.mean)

survey.answers.append(0)
print("out of date:", survey.mean)

del survey.mean  # forget the stored value
print("now right:", survey.mean)
