points = {"Ada": 71, "Grace": 88, "Mary": 64, "Alan": 71}

by_points = sorted(points.items(), key=lambda item: item[1], reverse=True)
print(dict(by_points))
print("top two:", [name for name, _ in by_points[:2]])

print("by name:", dict(sorted(points.items())))
print("best:", max(points, key=points.get, default=None))
