import decimal
import tempfile
import threading
import warnings
import zipfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    archive = Path(folder) / "menu.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("monday.txt", "soup")
    print("archive written:", archive.exists())
print("folder gone:", not Path(folder).exists())

lock = threading.Lock()
with lock:
    print("lock held:", lock.locked())
print("lock held:", lock.locked())

with decimal.localcontext() as context:
    context.prec = 5
    print(decimal.Decimal(1) / 3)
print(decimal.Decimal(1) / 3)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("not shown")
