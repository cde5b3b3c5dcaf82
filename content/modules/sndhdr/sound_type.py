def sound_type(start):  # was sndhdr.what(path)
    if start[:4] in (b"RIFF", b"RF64") and start[8:12] == b"WAVE":
        return "wav"
    if start[:4] == b"FORM" and start[8:12] in (b"AIFF", b"AIFC"):
        return "aiff"
    marks = {b"fLaC": "flac", b"OggS": "ogg", b".snd": "au", b"ID3": "mp3"}
    for mark, name in marks.items():
        if start.startswith(mark):
            return name
    if start[:1] == b"\xff" and start[1:2] and start[1] & 0xE6 == 0xE2:
        return "mp3"  # the first frame, without a tag before it
    return None


starts = {
    "bell.wav": b"RIFF\x64\1\0\0WAVEfmt ",
    "film.avi": b"RIFF\x64\1\0\0AVI LIST",
    "song.mp3": b"ID3\4\0\0\0\0\x0f\x76",
    "bare.mp3": b"\xff\xfb\x90\x64\0\0",
    "talk.ogg": b"OggS\0\2\0\0\0\0",
    "take.aif": b"FORM\0\0\1\x2eAIFFCOMM",
}
for name, start in starts.items():
    print(f"{name:9} {sound_type(start)}")
