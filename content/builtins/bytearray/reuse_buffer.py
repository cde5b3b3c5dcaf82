from pathlib import Path

Path("digits.bin").write_bytes(b"0123456789")
buffer = bytearray(4)

with open("digits.bin", "rb") as file:
    while count := file.readinto(buffer):
        print(f"{count} new bytes: {bytes(buffer[:count])}")

print("buffer now: ", bytes(buffer))
