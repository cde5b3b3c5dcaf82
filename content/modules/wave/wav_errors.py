# set-up: three files
import struct
from pathlib import Path

head = struct.pack("<HHIIHH", 3, 1, 8000, 32000, 4, 32)
body = b"WAVEfmt " + struct.pack("<I", 16) + head + b"data\0\0\0\0"
files = {
    "song.mp3": b"ID3\4" + bytes(40),
    "empty.wav": b"",
    "float.wav": b"RIFF" + struct.pack("<I", len(body)) + body,
}
for name, data in files.items():
    Path(name).write_bytes(data)
# end of set-up
import wave

for name in ("song.mp3", "empty.wav", "float.wav"):
    try:
        with wave.open(name, "rb") as sound:
            print(f"{name:10} {sound.getnframes()} frames")
    except wave.Error as error:
        print(f"{name:10} {error}")
    except (EOFError, RuntimeError):
        print(f"{name:10} ends too soon")
