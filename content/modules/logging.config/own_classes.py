import logging
import logging.config
import re


class Hide(logging.Filter):
    def __init__(self, words):
        super().__init__()
        self.pattern = re.compile(rf"({'|'.join(map(re.escape, words))})=\S+")

    def filter(self, record):
        try:
            text = record.getMessage()
        except Exception:  # a filter that raises would stop the program
            text = f"{record.msg} (arguments do not fit)"
        record.msg, record.args = self.pattern.sub(r"\1=***", text), ()
        return True


screen = {"class": "logging.StreamHandler", "filters": ["hide"]}
screen["stream"] = "ext://sys.stdout"
hide = {"()": Hide, "words": "cfg://secret_words"}
logging.config.dictConfig({
    "version": 1,
    "secret_words": ["password", "token"],
    "filters": {"hide": hide},
    "handlers": {"screen": screen},
    "root": {"handlers": ["screen"]},
})
logging.warning("login failed: user=%s password=%s", "ada", "s3cret")
