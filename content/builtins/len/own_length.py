class Playlist:
    def __init__(self, *titles):
        self.titles = titles

    def __len__(self):
        return len(self.titles)


print(len(Playlist("Help", "Yesterday")), bool(Playlist()))
try:
    len(title for title in ["Help", "Yesterday"])
except TypeError as error:
    print(error)
print(sum(1 for title in ["Help", "Yesterday"]))
