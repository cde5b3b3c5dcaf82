import io

from loguru import logger

for diagnose in (True, False):
    log = io.StringIO()
    logger.remove()
    logger.add(log, diagnose=diagnose)
    password = "s3cret tea"
    with logger.catch():
        password + 1
    print(f"{diagnose=}, in the log:", "s3cret" in log.getvalue())
