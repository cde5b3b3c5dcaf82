from statistics import mean, median, mode, multimode

salaries = [2100, 2300, 2300, 2500, 2600, 9800]

print("mean:  ", mean(salaries))
print("median:", median(salaries))
print("mode:  ", mode(salaries))

shoes = ["black", "white", "black", "white", "red"]
print("first most common:", mode(shoes))
print("all most common:  ", multimode(shoes))
