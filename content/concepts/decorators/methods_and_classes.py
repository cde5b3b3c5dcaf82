from functools import wraps


def logged(method):
    @wraps(method)
    def wrapper(self, *args, **kwargs):
        print(f"{type(self).__name__}.{method.__name__}", args, kwargs)
        return method(self, *args, **kwargs)

    return wrapper


def with_version(cls):
    cls.version = "1.4"
    return cls


@with_version
class Account:
    balance = 0

    @logged
    def deposit(self, amount):
        self.balance += amount


account = Account()
account.deposit(30)
print(account.balance, "in version", account.version)
