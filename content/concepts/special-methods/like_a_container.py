class Playlist:
    def __init__(self, *songs):
        self._songs = list(songs)

    def __len__(self):
        return len(self._songs)

    def __getitem__(self, index):
        return self._songs[index]

    def __iter__(self):
        yield from self._songs


evening = Playlist("Waltz", "Tango", "Polka")
print(len(evening), evening[0], evening[-1], evening[1:])
print([song.upper() for song in evening], "Tango" in evening)
print("empty is false:", bool(Playlist()))
try:
    evening[0] = "Samba"
except TypeError as error:
    print("no __setitem__:", error)
for attempt in (len, iter, lambda thing: thing[0]):
    try:
        attempt(object())
    except TypeError as error:
        print("TypeError:", error)
