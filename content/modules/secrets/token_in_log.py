import hashlib
import io
import logging
import secrets

log, token = io.StringIO(), secrets.token_urlsafe()
logging.basicConfig(stream=log, level=logging.INFO)
logging.info("GET /reset?token=%s", token)
print("token in the log:", token in log.getvalue())
log.seek(0), log.truncate()
logging.info("reset %s", hashlib.sha256(token.encode()).hexdigest()[:8])
print("token in the log:", token in log.getvalue())
