import traceback


def log_in(user, password):
    raise ConnectionError("no answer")


settings = {"password": "moonlight-47"}
try:
    log_in("ada", settings["password"])
except ConnectionError as problem:
    for capture in (True, False):
        report = traceback.TracebackException.from_exception
        lines = report(problem, capture_locals=capture).format()
        print("password shown:", "moonlight-47" in "".join(lines))
