import logging

logging.disable()
try:
    from passlib.apache import HtpasswdFile
except ValueError as error:
    print(str(error)[:43])
