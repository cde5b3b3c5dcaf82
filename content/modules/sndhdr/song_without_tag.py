def is_mp3(start):
    frame = start[0] == 0xFF and start[1] & 0xE0 == 0xE0
    return start.startswith(b"ID3") or frame

songs = {"tagged": b"ID3\4\0\0", "bare": b"\xff\xfb\x90\x64"}
for name, start in songs.items():
    print(f"{name:<7}", start.startswith(b"ID3"), is_mp3(start))
