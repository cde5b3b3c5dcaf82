from sortedcontainers import SortedSet

tags = SortedSet(["tea", "cup", "tea"])
tags.add("pot")
print(tags, tags[0], tags.index("tea"))
print(tags & {"tea", "tray"}, tags | {"tray"})
print(list(tags.irange("d", "s")), tags == {"cup", "pot", "tea"})
