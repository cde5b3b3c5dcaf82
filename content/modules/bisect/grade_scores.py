from bisect import bisect

limits = [50, 60, 75, 90]
grades = ["fail", "pass", "good", "very good", "excellent"]

for score in (49, 50, 74.5, 90, 100):
    print(f"{score:>5}  {grades[bisect(limits, score)]}")
