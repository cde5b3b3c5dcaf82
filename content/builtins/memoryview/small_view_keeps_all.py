file = bytes(5_000_000)
view = memoryview(file)[:8]
header = bytes(view)
del file

print("view of", len(view), "bytes keeps", f"{len(view.obj):,}")
view.release()
print("copy of", len(header), "bytes stays on its own")
