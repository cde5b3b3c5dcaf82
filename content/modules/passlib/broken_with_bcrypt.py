import logging

from passlib.hash import argon2, bcrypt

logging.disable()  # it also logs a traceback
try:
    bcrypt.hash("s3cret tea")
except ValueError as error:
    print(error)
stored = argon2.hash("s3cret tea")
print(argon2.verify("s3cret tea", stored))
