import shutil

usage = shutil.disk_usage(".")
print("fields:", usage._fields)

needed = 5 * 1024  # bytes
if usage.free >= needed:
    print(f"enough room for {needed:,} bytes")
print("sum stays within the total:", usage.used + usage.free <= usage.total)
