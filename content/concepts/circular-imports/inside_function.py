from pathlib import Path

Path("album.py").write_text('''
from photo import Photo

class Album:
    def __init__(self, title, files):
        self.title = title
        self.photos = [Photo(file, self) for file in files]
''')
Path("photo.py").write_text('''
class Photo:
    def __init__(self, file, album):
        self.file, self.album = file, album

    def to_new_album(self, title):
        from album import Album  # album imports this file

        return Album(title, [self.file])
''')

from album import Album

holiday = Album("Norway", ["fjord.jpg", "boat.jpg"])
best = holiday.photos[0].to_new_album("Best of the year")
print(best.title, "->", best.photos[0].file)
