from pathlib import Path

from loguru import logger

logger.remove()
logger.add("logs/shop.log", level="INFO", encoding="utf-8",
           format="{level} {message}", rotation="1 KB", retention=3,
           compression="gz")

for number in range(200):
    logger.info("order {} paid by Zoë", number)
logger.remove()  # writes what is left, and closes the file

files = sorted(Path("logs").iterdir())
print(len(files), "files:", files[-1].name, "and older ones,",
      {path.suffix for path in files[:-1]})
print(Path("logs/shop.log").read_text("utf-8").splitlines()[-1])
