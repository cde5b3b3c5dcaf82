class Song:
    def __init__(self, title, seconds):
        self.title = title
        self.seconds = seconds

    @classmethod
    def from_text(cls, line):
        title, _, time = line.rpartition(" ")
        minutes, seconds = time.split(":")
        return cls(title, int(minutes) * 60 + int(seconds))

    @classmethod
    def from_dict(cls, record):
        return cls(record["title"], record["seconds"])


class LiveSong(Song):
    pass


for song in (
    Song.from_text("Blue in Green 5:37"),
    Song.from_dict({"title": "So What", "seconds": 562}),
    LiveSong.from_text("Take Five 7:02"),
):
    print(f"{type(song).__name__:8} {song.title:13} {song.seconds}")
