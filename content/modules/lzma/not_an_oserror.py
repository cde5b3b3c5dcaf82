import io
import lzma

packed = lzma.compress(b"tea 2.50\n")
for data in (b"nonsense" + packed, packed[:-5]):
    try:
        lzma.open(io.BytesIO(data)).read()
    except (OSError, ValueError):
        print("not reached")
    except (lzma.LZMAError, EOFError) as error:
        print(type(error).__name__)
