import psutil

process = psutil.Process()
print(process.cpu_percent())
sum(number * number for number in range(2_000_000))
print(process.cpu_percent() > 0)
