# set-up: python-multipart is made to look as if it were missing
import logging
import sys

sys.modules["python_multipart"] = sys.modules["multipart"] = None
logging.disable()
# end of set-up
from fastapi import FastAPI, Form

app = FastAPI()
try:
    @app.post("/login")
    def log_in(name: str = Form()):
        return name
except RuntimeError as error:
    print("RuntimeError:", str(error).splitlines()[0])
