import hashlib
import hmac

from slack_sdk.signature import Clock, SignatureVerifier


class Noon(Clock):
    def now(self):  # a fixed clock for this page; leave it out elsewhere
        return 1715940000.0


verifier = SignatureVerifier("the signing secret", clock=Noon())
body, sent_at = b"command=/tea&text=two+cups", "1715939990"
base = b"v0:" + sent_at.encode() + b":" + body
digest = hmac.new(b"the signing secret", base, hashlib.sha256).hexdigest()
headers = {"X-Slack-Request-Timestamp": sent_at,
           "X-Slack-Signature": f"v0={digest}"}

print("from Slack:", verifier.is_valid_request(body, headers))
print("changed:   ", verifier.is_valid_request(body + b"0", headers))
old = headers | {"X-Slack-Request-Timestamp": "1715930000"}
print("too old:   ", verifier.is_valid_request(body, old))
print("unsigned:  ", verifier.is_valid_request(body, {}))
for name, value in [("Request-Timestamp", "?"), ("Signature", "v0=é"),
                    ("Request-Timestamp", "9" * 400)]:
    try:
        verifier.is_valid_request(body, headers | {f"X-Slack-{name}": value})
    except (TypeError, ValueError, OverflowError) as error:
        print(f"{type(error).__name__}: refuse it as well")
