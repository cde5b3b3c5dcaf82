import io
from compression import zstd

LIMIT = 1_000_000


def unpack(data):
    with zstd.open(io.BytesIO(data)) as file:
        text = file.read(LIMIT + 1)
    if len(text) > LIMIT:
        raise ValueError(f"more than {LIMIT:,} bytes")
    return text


upload = zstd.compress(b"a note\n" * 20)
bomb = zstd.compress(bytes(50_000_000))
claimed = zstd.get_frame_info(bomb).decompressed_size
print(f"bomb of {claimed:,} bytes, packed under 5,000: {len(bomb) < 5000}")

for data in (upload, upload + upload, bomb, upload[:-5], b"plain text"):
    try:
        print(f"unpacked {len(unpack(data))} bytes")
    except (ValueError, EOFError, zstd.ZstdError) as error:
        print("refused:", type(error).__name__, error)
