runners = ["Max", "Ana", "Leo", "Zoe"]
seconds = [12.4, 11.9, 12.4, 11.7]

pairs = zip(seconds, runners, strict=True)
ranking = sorted(pairs, key=lambda pair: pair[0])
for time, runner in ranking:
    print(f"{runner} {time}")

times, names = zip(*ranking)
print(names)
print(times)
