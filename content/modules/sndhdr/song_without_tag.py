FIRST_FRAME = b"\xfa\xfb\xf2\xf3\xe2\xe3"  # layer III, after 0xff

def is_mp3(start):
    frame = start[:1] == b"\xff" and start[1:2] in FIRST_FRAME
    return start.startswith(b"ID3") or frame

songs = {"tagged": b"ID3\4\0\0", "bare": b"\xff\xfb\x90\x64"}
for name, start in songs.items():
    print(f"{name:<7}", start.startswith(b"ID3"), is_mp3(start))
