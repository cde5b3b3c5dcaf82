class Playlist:
    def __init__(self, *songs):
        self.songs = songs

    def __getitem__(self, key):
        if isinstance(key, slice):
            return type(self)(*self.songs[key])
        return self.songs[key]

    def __repr__(self):
        return f"Playlist{self.songs}"


jazz = Playlist("So What", "Naima", "Misty", "Solar")
print(jazz[1:3])
print(jazz[::-2])
print(jazz[-1])
try:
    jazz["Naima"]
except TypeError as error:
    print(error)
