import psutil

used = {
    "processor": psutil.cpu_percent(interval=0.2),  # watches so long
    "memory": psutil.virtual_memory().percent,
    "disk": psutil.disk_usage(".").percent,
}
alarm = {"processor": 100, "memory": 99, "disk": 99}
for part, percent in used.items():
    print(f"{part:10}", "fine" if percent <= alarm[part] else "used up")

free = psutil.virtual_memory().available
print("room for 100 MB more:", free > 100_000_000)
