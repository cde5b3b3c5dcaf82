class Song:
    def __init__(self, title, seconds):
        self.title = title
        self.seconds = seconds

    @classmethod
    def from_text(cls, line):
        title, time = line.strip().rsplit(maxsplit=1)  # at the last blank
        seconds = 0
        for part in time.split(":"):  # with or without hours
            seconds = seconds * 60 + int(part)
        return cls(title, seconds)

    @classmethod
    def from_dict(cls, record):
        return cls(record["title"], int(record["seconds"]))


class LiveSong(Song):
    pass


for song in (
    Song.from_text("Blue in Green 5:37"),
    Song.from_dict({"title": "So What", "seconds": 562}),
    LiveSong.from_text("Take Five 7:02"),
):
    print(f"{type(song).__name__:8} {song.title:13} {song.seconds}")
