from statistics import mean, pstdev, stdev, variance

quiet = [21, 20, 22, 21, 21]
wild = [10, 35, 21, 4, 35]

for name, temperatures in [("quiet", quiet), ("wild", wild)]:
    print(
        f"{name:5} mean {mean(temperatures)}"
        f"  stdev {stdev(temperatures):5.2f}"
        f"  pstdev {pstdev(temperatures):5.2f}"
        f"  variance {variance(temperatures):6.1f}"
    )
