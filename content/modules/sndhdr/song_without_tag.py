MARKS = (b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2")

def is_mp3(start):
    return start.startswith(MARKS)

songs = {"tagged": b"ID3\4\0\0", "bare": b"\xff\xfb\x90\x64"}
for name, start in songs.items():
    print(f"{name:<7}", start.startswith(b"ID3"), is_mp3(start))
