class Playlist:
    def __init__(self, *songs):
        self.songs = songs

    def __iter__(self):
        for song in self.songs:
            yield song.title()


evening = Playlist("blue moon", "summertime")
print(list(evening), "again:", len(list(evening)))

one, other = iter(evening), iter(evening)
print(next(one), next(one), next(other), sep=", ")
print("same iterator:", iter(one) is one)


class Album:
    pass


try:
    iter(Album())
except TypeError as error:
    print(error)
