from unittest.mock import Mock

class Mailer:
    def send(self, text): ...

def may(mailer):
    try:
        mailer.sender = "ada@example.org"
        return hasattr(mailer, "sned"), True
    except AttributeError:
        return hasattr(mailer, "sned"), False

print("read .sned, set .sender:", may(Mock()))
print("with spec:              ", may(Mock(spec=Mailer)))
print("with spec_set:          ", may(Mock(spec_set=Mailer)))
