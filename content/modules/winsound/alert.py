from pathlib import Path

try:
    import winsound
except ImportError:
    winsound = None  # Linux and macOS


def tell(message, serious=False):
    print("ERROR" if serious else "done ", message)
    if winsound:
        kind = winsound.MB_ICONHAND if serious else winsound.MB_OK
        winsound.MessageBeep(kind)


def play(path):
    if not Path(path).is_file():
        raise FileNotFoundError(path)
    if winsound:
        winsound.PlaySound(str(path), winsound.SND_FILENAME)


tell("12 orders sent")
tell("the printer is out of paper", serious=True)
try:
    play("missing.wav")
except (FileNotFoundError, RuntimeError) as error:
    print(f"{type(error).__name__}: {error}")
